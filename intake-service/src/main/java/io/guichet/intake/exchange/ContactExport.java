package io.guichet.intake.exchange;

import io.guichet.intake.contact.Contact;
import io.guichet.intake.contact.Contacts;
import io.guichet.intake.contact.LastSeen;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Gives all contacts out, some at a time; the file can be taken in again and changes nothing. */
@ApplicationScoped
class ContactExport {

    private static final int PAGE = 500;
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final Contacts contacts;

    ContactExport(Contacts contacts) {
        this.contacts = contacts;
    }

    Multi<byte[]> all() {
        byte[] header =
                lines(List.of(Arrays.stream(Column.values()).map(Column::header).toList()));
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(header), pages());
    }

    private Multi<byte[]> pages() {
        return Multi.createBy()
                .repeating()
                .uni(LastSeen::new, this::next)
                .until(List::isEmpty)
                .map(ContactExport::page);
    }

    private Uni<List<Contact>> next(LastSeen last) {
        return Panache.withSession(() -> contacts.after(last.id(), PAGE)).invoke(page -> last.note(page, Contact::id));
    }

    private static byte[] page(List<Contact> contacts) {
        return lines(contacts.stream()
                .map(contact -> Arrays.stream(Column.values())
                        .map(column -> CsvCell.written(column.of(contact)))
                        .toList())
                .toList());
    }

    private static byte[] lines(List<List<String>> lines) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (List<String> line : lines) {
                printer.printRecord(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
