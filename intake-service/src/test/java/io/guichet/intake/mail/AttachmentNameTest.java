package io.guichet.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "attachment; filename=plan.pdf|plan.pdf",
                "attachment; filename=\"grand livre.pdf\"|grand livre.pdf",
                "attachment; filename=grand livre 2026.pdf; size=3|grand livre 2026.pdf",
                "attachment; FileName = \"plan.pdf\" ; size=3|plan.pdf",
                "attachment; filename*=UTF-8''cl%C3%B4ture.pdf|clôture.pdf",
                "attachment; filename*=\"utf-8''cl%C3%B4ture.pdf\"|clôture.pdf",
                "attachment; filename*=iso-8859-1'fr'cl%F4ture.pdf; filename=cloture.pdf|clôture.pdf",
                "attachment; filename=cloture.pdf; filename*=UTF-8''cl%C3%B4ture.pdf|clôture.pdf",
                "attachment; filename*=cl%C3%B4ture.pdf|clôture.pdf",
                "attachment; filename*0*=UTF-8''cl%C3; filename*1*=%B4ture; filename*2=\" 1.pdf\"|clôture 1.pdf",
                "attachment; filename*1=\"re.pdf\"; filename*0=\"clotu\"|cloture.pdf",
                "attachment; filename*0=\"=?utf-8?Q?cl=C3=B4\"; filename*1=\"ture.pdf?=\"|clôture.pdf",
                "attachment; filename=\"=?iso-8859-1?Q?cl=F4ture.pdf?=\"|clôture.pdf",
                "attachment; filename==?utf-8?B?Y2zDtHR1cmUucGRm?=|clôture.pdf",
                "attachment; filename=\"cl\u00f4ture.pdf\"|clôture.pdf",
                "attachment; filename=\"cl\u00c3\u00b4ture.pdf\"|clôture.pdf",
                "attachment; filename=\"C:\\Mes documents\\clot.pdf\"|clot.pdf",
                "attachment; filename=\"../../etc/passwd\"|passwd",
                "attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd|passwd",
                "attachment; filename=\"say \\\"hi\\\".txt\"|say \"hi\".txt",
                "attachment; filename*=UTF-8''a%0D%0AX-Evil:%201%00.txt|a X-Evil: 1.txt",
                "attachment; filename*=UTF-8''facture%E2%80%AEfdp.exe|facturefdp.exe",
                "attachment; filename*=no-such'x'cl%C3%B4ture.pdf|clôture.pdf",
                "attachment; filename=\"unfinished.pdf|unfinished.pdf",
                "attachment; name=plan.pdf|plan.pdf"
            })
    void aFileHasTheNameThatIsMeant(String disposition, String meant) {
        assertThat(AttachmentName.of(new MimeParameters(disposition), new MimeParameters("")))
                .isEqualTo(meant);
        assertThat(AttachmentName.of(
                        new MimeParameters(""), new MimeParameters(disposition.replaceAll("(?i)filename", "name"))))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"attachment", "attachment; filename", "attachment; filename=\"\"", "; = ;", "x; filename=../.."})
    void noNameIsNoName(String disposition) {
        assertThat(AttachmentName.of(new MimeParameters(disposition), new MimeParameters("")))
                .isNull();
    }

    @Test
    void aLongNameKeepsItsExtension() {
        String name = AttachmentName.clean("x".repeat(100_000) + ".pdf");

        assertThat(name).hasSize(120).endsWith("xx.pdf");
    }
}
