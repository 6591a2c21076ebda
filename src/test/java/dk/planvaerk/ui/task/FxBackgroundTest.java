package dk.planvaerk.ui.task;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class FxBackgroundTest {
  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void whoWaitsIsToldOfTooLittleMemoryToo() throws Exception {
    var background = new FxBackground();
    var told = new CompletableFuture<Exception>();
    var error = new OutOfMemoryError();
    background.beside(
        () -> {
          throw error;
        },
        done -> {},
        told::complete);
    Exception failure = told.get(20, TimeUnit.SECONDS);
    assertInstanceOf(ExecutionException.class, failure);
    assertSame(error, failure.getCause());
    background.stop();
    background.beside(() -> "asked for too late", done -> {}, told::complete);
  }
}
