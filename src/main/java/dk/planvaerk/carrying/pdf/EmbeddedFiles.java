package dk.planvaerk.carrying.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** The plan files that are embedded in a PDF: those that its list of files and its associated files name. */
final class EmbeddedFiles {
  private static final String ENDING = ".plan";
  /** More nodes than this no list of files of people has. */
  private static final int MOST = 1000;

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<COSStream> found = new LinkedHashSet<>();

  private EmbeddedFiles() {}

  static List<COSStream> of(COSDictionary catalog) {
    var files = new EmbeddedFiles();
    if (catalog.getDictionaryObject(COSName.getPDFName("Names")) instanceof COSDictionary names
        && names.getDictionaryObject(COSName.getPDFName("EmbeddedFiles")) instanceof COSDictionary tree) files.walk(tree);
    files.look(catalog.getDictionaryObject(COSName.getPDFName("AF")));
    return List.copyOf(files.found);
  }

  /** A tree whose nodes are taken one after the other: a hostile one may be deep, or lead back to itself. */
  private void walk(COSDictionary tree) {
    var left = new ArrayList<COSDictionary>(List.of(tree));
    while (!left.isEmpty() && seen.size() < MOST) {
      COSDictionary node = left.removeLast();
      if (!seen.add(node)) continue;
      look(node.getDictionaryObject(COSName.getPDFName("Names")));
      if (!(node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids)) continue;
      for (int i = 0; i < Math.min(MOST, kids.size()); i++) {
        if (kids.getObject(i) instanceof COSDictionary kid) left.add(kid);
      }
    }
  }

  private void look(COSBase entries) {
    if (!(entries instanceof COSArray array)) return;
    for (int i = 0; i < Math.min(MOST, array.size()); i++) {
      if (array.getObject(i) instanceof COSDictionary file) add(file);
    }
  }

  private void add(COSDictionary file) {
    boolean plan = isPlan(file.getString(COSName.UF)) || isPlan(file.getString(COSName.F));
    if (plan && file.getDictionaryObject(COSName.EF) instanceof COSDictionary inside
        && inside.getDictionaryObject(COSName.F) instanceof COSStream stream) found.add(stream);
  }

  private static boolean isPlan(String name) {
    return name != null && name.toLowerCase(Locale.ROOT).endsWith(ENDING);
  }
}
