package dk.planvaerk.ui.editor.form;

import dk.planvaerk.plan.Column;
import dk.planvaerk.plan.Spot;
import dk.planvaerk.plan.Text;

/**
 * One field of the form.
 *
 * @param name what it is called aloud, where it stands included
 */
record FormField(Spot.InRow spot, Column column, Text text, String name) {}
