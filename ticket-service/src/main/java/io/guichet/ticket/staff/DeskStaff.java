package io.guichet.ticket.staff;

import io.guichet.chassis.desk.DeskFile;
import io.guichet.chassis.desk.DeskFiles;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;

/** What the desk's file says of the staff. It is checked at every start, and is where the staff comes from at the first. */
@Startup
@Singleton
class DeskStaff {

    private final FirstStaff first;
    private final WhenAway whenAway;

    DeskStaff(DeskFiles files, SharedAddresses shared) {
        if (Files.exists(files.directory().resolve(StaffFile.NAME))) {
            DeskFile<StaffFile> file = files.read(StaffFile.NAME, StaffFile.class);
            this.first = StaffFileReader.read(file, shared);
            this.whenAway = Objects.requireNonNullElse(file.content().whenAway(), WhenAway.WARN);
        } else {
            this.first = new FirstStaff(List.of(), List.of(), null);
            this.whenAway = WhenAway.WARN;
        }
    }

    FirstStaff first() {
        return first;
    }

    WhenAway whenAway() {
        return whenAway;
    }
}
