package dk.planvaerk.export.word;

import com.google.auto.service.AutoService;
import dk.planvaerk.export.ExportedDocument;
import dk.planvaerk.export.Exporter;
import dk.planvaerk.export.Progress;
import dk.planvaerk.printout.Printout;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;

/** Writes a printout as a Word file. */
@AutoService(Exporter.class)
public final class WordExporter implements Exporter {
  @Override
  public String format() {
    return "docx";
  }

  @Override
  public String name() {
    return "Word";
  }

  @Override
  public void write(ExportedDocument document, OutputStream out, Progress progress) throws IOException {
    Printout printout = document.printout();
    String language = Locale.forLanguageTag(printout.language()).toLanguageTag();
    Paper paper = Paper.of(printout.page());
    var links = new LinkedHashMap<String, String>();
    var file = new WordFile(to -> Properties.core(printout, language, to));
    file.add(Part.DOCUMENT, to -> links.putAll(Body.write(document, paper, progress, to)));
    links.forEach((target, id) -> file.link(Part.DOCUMENT, target, id));
    for (Part part : Template.PARTS) {
      file.add(part, to -> to.write(Template.bytes(part, language, printout.page(), printout.isRunningText())));
    }
    file.add(Part.FOOTER, to -> Footer.write(printout, paper, to));
    file.add(Part.APPLICATION, to -> Properties.application(document.program(), to));
    Optional<String> plan = document.planInside();
    if (plan.isPresent()) {
      file.add(Part.PLAN, to -> PlanInside.write(plan.get(), to));
      file.add(Part.PLAN_PROPERTIES, to -> PlanInside.properties(printout.planId(), to));
    }
    file.save(out);
  }
}
