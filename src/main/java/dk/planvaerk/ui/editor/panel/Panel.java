package dk.planvaerk.ui.editor.panel;

import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * A panel beside the table.
 *
 * @param id what it is remembered by
 * @param title what the user calls it
 * @param icon name of its icon, such as {@code fth-list}
 * @param keys that open and close it, such as {@code Alt+1}
 * @param body makes what stands in it, when it is shown for the first time; a {@link PanelBody} says where the user
 *     who comes by keys begins, any other node is given the focus or the first in it that takes it
 */
public record Panel(String id, Side side, String title, String icon, String keys, Supplier<? extends Node> body) {}
