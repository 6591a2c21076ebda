package dk.planvaerk.ui.command;

import java.util.List;
import javafx.beans.value.ObservableValue;

/**
 * A menu whose commands change while the window is open, such as the plans that were open last.
 *
 * @param title what it is called
 */
public record ChangingMenu(String title, ObservableValue<List<Command>> entries) implements MenuEntry {}
