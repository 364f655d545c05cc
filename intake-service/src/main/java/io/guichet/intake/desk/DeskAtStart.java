package io.guichet.intake.desk;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import io.guichet.chassis.desk.DeskFile;
import io.guichet.chassis.desk.DeskFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads the desk when the service starts; a broken file stops it, with file, line and reason. */
final class DeskAtStart {

    @Produces
    @Singleton
    @Startup
    Desk desk(DeskFiles files) {
        return checked(files.read("desk.yaml", Desk.class));
    }

    /** What no field can tell alone. */
    static Desk checked(DeskFile<Desk> file) {
        Desk desk = file.content();
        if (!PhoneNumberUtil.getInstance().getSupportedRegions().contains(desk.region())) {
            throw file.error(
                    "region", "“" + desk.region() + "” is no country whose phone numbers are known (ISO 3166)");
        }
        Map<String, String> owners = new HashMap<>();
        desk.mailboxes().forEach((name, mailbox) -> {
            String other = owners.put(mailbox.address().toLowerCase(Locale.ROOT), name);
            if (other != null) {
                throw file.error(
                        "mailboxes." + name + ".address",
                        "mailbox " + other + " has this address too; each mailbox has its own");
            }
        });
        return desk;
    }
}
