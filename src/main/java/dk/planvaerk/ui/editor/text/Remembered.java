package dk.planvaerk.ui.editor.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** What has been worked out, as much as there is room for; what has not been asked for longest is forgotten. */
final class Remembered<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1;

  private final int most;

  Remembered(int most) {
    super(256, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
