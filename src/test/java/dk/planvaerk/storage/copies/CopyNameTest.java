package dk.planvaerk.storage.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.planvaerk.storage.copies.CopyName.Service;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopyNameTest {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 15);

  private static void assertCopy(
      Service service, @Nullable String by, @Nullable LocalDate day, String original, String copy) {
    assertEquals(Optional.of(new CopyName(service, by, day)), CopyName.of(original, copy));
  }

  @Test
  void namesThatServicesGive() {
    String plan = "Opfølgningsplan Banesvinget 2025-01-15.plan";
    String stem = "Opfølgningsplan Banesvinget 2025-01-15";
    assertCopy(Service.ONEDRIVE, "LAPTOP-7Q2K", null, plan, stem + "-LAPTOP-7Q2K.plan");
    assertCopy(Service.ONEDRIVE, "DESKTOP-KØKKEN", null, plan, stem + "-DESKTOP-KØKKEN-2.plan");
    assertCopy(Service.ONEDRIVE, "Carstens MacBook Pro", null, plan, stem + "-Carstens MacBook Pro.plan");
    assertCopy(Service.DROPBOX, "Carsten", DAY, plan, stem + " (Carstens konflikt-kopi 2025-01-15).plan");
    assertCopy(Service.DROPBOX, "Carsten", DAY, plan, stem + " (Carsten's conflicted copy 2025-01-15).plan");
    assertCopy(Service.DROPBOX, "Jan Hoel", DAY, plan, stem + " (Jan Hoel's conflicted copy 2025-01-15 (1)).plan");
    assertCopy(Service.DROPBOX, "LAPTOP-7Q2K", DAY, plan, stem + " (LAPTOP-7Q2K's conflicted copy 2025-01-15).plan");
    assertCopy(Service.NEXTCLOUD, null, DAY, plan, stem + " (conflicted copy 2025-01-15 130501).plan");
    assertCopy(Service.NEXTCLOUD, null, null, plan, stem + "_conflict-20250115-130501.plan");
    assertCopy(Service.SYNCTHING, null, DAY, plan, stem + ".sync-conflict-20250115-130501-ABCDEFG.plan");
    assertCopy(Service.SYNCTHING, null, DAY, plan, stem + ".sync-conflict-20250115-130501.plan");
    assertCopy(Service.SYNCTHING, null, DAY, "plan.json", "plan.sync-conflict-20250115-130501-ABCDEFG.json");
  }

  @Test
  void otherNamesTellNothing() {
    for (String other : new String[] {"plan.plan", "plan (1).plan", "plan - kopi.plan", "plan 2.plan", "plan-2.plan", "plan-kopi.plan", "planer.plan", "andet-PC.plan",
        "plan (2025-01-15).plan", "pla.plan"}) {
      assertEquals(Optional.empty(), CopyName.of("plan.plan", other), other);
    }
  }

  @Test
  void aDayThatIsNoneIsNotOne() {
    assertCopy(Service.SYNCTHING, null, null, "plan.plan", "plan.sync-conflict-20259915-130501-ABCDEFG.plan");
  }
}
