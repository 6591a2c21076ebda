package dk.planvaerk.export.word;

import com.sun.star.beans.PropertyValue;
import com.sun.star.beans.XPropertySet;
import com.sun.star.bridge.XUnoUrlResolver;
import com.sun.star.comp.helper.Bootstrap;
import com.sun.star.connection.NoConnectException;
import com.sun.star.frame.XComponentLoader;
import com.sun.star.frame.XDispatchHelper;
import com.sun.star.frame.XDispatchProvider;
import com.sun.star.frame.XModel;
import com.sun.star.frame.XStorable;
import com.sun.star.lang.XComponent;
import com.sun.star.table.XCellRange;
import com.sun.star.text.XText;
import com.sun.star.text.XTextRange;
import com.sun.star.text.XTextTable;
import com.sun.star.text.XTextTablesSupplier;
import com.sun.star.text.XTextViewCursor;
import com.sun.star.text.XTextViewCursorSupplier;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.CloseVetoException;
import com.sun.star.util.XCloseable;
import com.sun.star.view.XSelectionSupplier;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A LibreOffice without a window, driven as its user would drive it. */
final class Office implements AutoCloseable {
  private static final int TRIES = 150;

  private final Process process;
  private final XComponentContext context;
  private final Path folder;

  /**
   * Starts it with a profile of its own.
   *
   * @param folder for what it keeps
   */
  Office(Path program, Path folder) throws Exception {
    this.folder = folder;
    int port = freePort();
    process = new ProcessBuilder(program.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless", "--norestore",
            "--accept=socket,host=127.0.0.1,port=" + port + ";urp;")
        .redirectErrorStream(true).redirectOutput(folder.resolve("said.txt").toFile()).start();
    context = connect(port);
  }

  /** The program, where there is one on the path. */
  static Optional<Path> program() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(p -> Path.of(p, "soffice")).filter(Files::isExecutable).findFirst();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static XComponentContext connect(int port) throws Exception {
    XComponentContext local = Bootstrap.createInitialComponentContext(null);
    Object resolver = local.getServiceManager().createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local);
    String address = "uno:socket,host=127.0.0.1,port=" + port + ";urp;StarOffice.ComponentContext";
    for (int i = 0; ; i++) {
      try {
        return as(XComponentContext.class, as(XUnoUrlResolver.class, resolver).resolve(address));
      } catch (NoConnectException e) {
        if (i == TRIES) throw e;
        TimeUnit.MILLISECONDS.sleep(200);
      }
    }
  }

  Opened open(byte[] file, String ending) throws Exception {
    Path from = Files.write(folder.resolve("in." + ending), file);
    Object desktop = context.getServiceManager().createInstanceWithContext("com.sun.star.frame.Desktop", context);
    return new Opened(as(XComponentLoader.class, desktop)
        .loadComponentFromURL(from.toUri().toString(), "_blank", 0, properties(Map.of("Hidden", true))));
  }

  @Override
  public void close() {
    List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    all.forEach(p -> p.onExit().orTimeout(10, TimeUnit.SECONDS).join());
  }

  private static <T> T as(Class<T> type, Object of) {
    return UnoRuntime.queryInterface(type, of);
  }

  private static PropertyValue[] properties(Map<String, ?> values) {
    return values.entrySet().stream().map(e -> {
      var value = new PropertyValue();
      value.Name = e.getKey();
      value.Value = e.getValue();
      return value;
    }).toArray(PropertyValue[]::new);
  }

  /** A text document. */
  final class Opened implements AutoCloseable {
    private final XComponent document;

    private Opened(XComponent document) {
      this.document = document;
    }

    byte[] saved(String filter, String ending) throws Exception {
      Path to = folder.resolve("out." + ending);
      as(XStorable.class, document).storeToURL(to.toUri().toString(), properties(Map.of("FilterName", filter)));
      return Files.readAllBytes(to);
    }

    byte[] savedAsDocx() throws Exception {
      return saved("MS Word 2007 XML", "docx");
    }

    /** Presses keys or chooses in a menu: a command of the program. */
    void does(String command, Map<String, ?> with) throws Exception {
      Object helper = context.getServiceManager().createInstanceWithContext("com.sun.star.frame.DispatchHelper", context);
      var frame = as(XModel.class, document).getCurrentController().getFrame();
      as(XDispatchHelper.class, helper).executeDispatch(as(XDispatchProvider.class, frame), ".uno:" + command, "", 0, properties(with));
    }

    void does(String command) throws Exception {
      does(command, Map.of());
    }

    void does(String command, int times) throws Exception {
      for (int i = 0; i < times; i++) does(command);
    }

    void types(String text) throws Exception {
      does("InsertText", Map.of("Text", text));
    }

    void tracksChanges() throws Exception {
      as(XPropertySet.class, document).setPropertyValue("RecordChanges", true);
    }

    private XTextTable table() throws Exception {
      var tables = as(XTextTablesSupplier.class, document).getTextTables();
      return as(XTextTable.class, tables.getByName(Arrays.stream(tables.getElementNames()).findFirst().orElseThrow()));
    }

    private XText text(String cell) throws Exception {
      return as(XText.class, table().getCellByName(cell));
    }

    private XTextViewCursor cursor() {
      return as(XTextViewCursorSupplier.class, as(XModel.class, document).getCurrentController()).getViewCursor();
    }

    void goesToStartOf(String cell) throws Exception {
      XTextRange range = text(cell).getStart();
      cursor().gotoRange(range, false);
    }

    void goesToEndOf(String cell) throws Exception {
      cursor().gotoRange(text(cell).getEnd(), false);
    }

    void selectsAllOf(String cell) throws Exception {
      goesToStartOf(cell);
      cursor().gotoRange(text(cell).getEnd(), true);
    }

    void selectsCells(String first, String last) throws Exception {
      var controller = as(XModel.class, document).getCurrentController();
      Object cells = as(XCellRange.class, table()).getCellRangeByName(first + ":" + last);
      as(XSelectionSupplier.class, controller).select(cells);
    }

    @Override
    public void close() throws CloseVetoException {
      as(XCloseable.class, document).close(true);
    }
  }
}
