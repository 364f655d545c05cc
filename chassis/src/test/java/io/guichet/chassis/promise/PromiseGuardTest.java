package io.guichet.chassis.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromiseGuardTest {

    private static final PromiseGuard GUARD = PromiseGuard.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sous 48 h",
                "sous 24/48 h",
                "sous deux jours ouvrés",
                "sous deux (2) jours",
                "sous quarante-huit heures",
                "sous huitaine",
                "sous peu",
                "d'ici vendredi",
                "d'ici deux à trois jours",
                "d'ici la fin de la semaine",
                "d'ici au 12 mars",
                "rapidement",
                "dans les plus brefs délais",
                "dans les meilleurs délais",
                "dès que possible",
                "au plus vite",
                "au plus tôt",
                "le plus rapidement possible",
                "sans tarder",
                "immédiatement",
                "tout de suite",
                "prochainement",
                "bientôt",
                "demain",
                "après-demain matin",
                "ce soir",
                "cet après-midi",
                "vendredi",
                "lundi prochain",
                "la semaine prochaine",
                "le 12 mars",
                "le 12/03/2026",
                "avant la fin du mois",
                "courant avril",
                "début mai",
                "fin juin",
                "à J+2",
                "en moins de quatre heures",
                "dans un délai de 5 jours",
                "dans la journée",
                "dans l'heure",
                "dans les prochains jours",
                "à 14 h",
                "entre 14 h et 16 h",
                "au plus tard jeudi",
                "dès lundi",
                "cette semaine",
                "dans une quinzaine de jours",
                "le jour même",
                "dans quelques minutes"
            })
    void aFrenchPromiseIsFound(String when) {
        assertThat(GUARD.find("Nous vous répondrons " + when + "."))
                .as(when)
                .hasSize(1)
                .first()
                .satisfies(promise -> assertThat(when).contains(promise.phrase()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "within two days",
                "within 48 hours",
                "within one business day",
                "within the hour",
                "in the next few days",
                "in less than a day",
                "in two to three days",
                "in a couple of hours",
                "in forty-eight hours",
                "by Friday",
                "by next Monday",
                "by noon",
                "by 12 March",
                "by the end of the week",
                "by close of business",
                "before the weekend",
                "as soon as possible",
                "ASAP",
                "as soon as we can",
                "at our earliest convenience",
                "shortly",
                "soon",
                "quickly",
                "promptly",
                "immediately",
                "right away",
                "straight away",
                "without delay",
                "in due course",
                "momentarily",
                "in no time",
                "tomorrow",
                "the day after tomorrow",
                "today",
                "tonight",
                "this afternoon",
                "on Monday",
                "next week",
                "later this week",
                "on 12 March",
                "on March 12th",
                "on 2026-03-12",
                "at 3 pm",
                "around 4 o'clock",
                "between 2 and 4 pm",
                "in early April",
                "no later than 5 June",
                "first thing tomorrow",
                "in Q2",
                "over the coming days"
            })
    void anEnglishPromiseIsFound(String when) {
        assertThat(GUARD.find("We will reply " + when + "."))
                .as(when)
                .hasSize(1)
                .first()
                .satisfies(promise -> assertThat(when).contains(promise.phrase()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le dossier du 12 mars est joint.",
                "Rendez-vous convenu le 12 mars à 14 h.",
                "Nous sommes ouverts du lundi au vendredi, 9 h–12 h.",
                "Suite à votre appel de ce matin, votre demande porte le numéro 2026-000123.",
                "Votre licence expire le 31 décembre 2026.",
                "L'exercice 2025 se clôture dans 30 jours.",
                "Merci de nous répondre sous huit jours.",
                "Nous vous préviendrons dès que la correction sera disponible.",
                "The file of 12 March is attached.",
                "The bug was fixed yesterday.",
                "Please send us the screenshot by Friday.",
                "As agreed, our technician will visit on 12 March at 2 pm.",
                "Your licence ends in 30 days.",
                "We are open Monday to Friday, 9 am to noon.",
                "We will write to you when it is done.",
                ""
            })
    void aFactPasses(String text) {
        assertThat(GUARD.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NOUS VOUS RÉPONDRONS DANS LES PLUS BREFS DÉLAIS",
                "nous vous repondrons dans les plus brefs delais",
                "Nous vous répondrons dans\r\nles plus\r\n  brefs délais",
                "Nous vous répondrons dans\u00A0les\u202Fplus\u00A0brefs\u00A0délais",
                "Nous vous répondrons dans les plus brefs dé\u00ADlais",
                "Nous vous répondrons dans les plus\u200B brefs délais",
                "Nous vous ré\u0070ondrons dans les *plus* **brefs** délais",
                "Nous vous répondrons sous\u00A048\u202Fh",
                "Nous vous répondrons sous 48h",
                "Nous vous répondrons d’ici demain",
                "Nous vous répondrons dʼici demain",
                "Ｎous vous répondrons sous ４８ h"
            })
    void spellingAndSpacingMakeNoDifference(String text) {
        assertThat(GUARD.find(text)).as(text).hasSize(1);
        assertThat(GUARD.find(Normalizer.normalize(text, Normalizer.Form.NFD))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bonjour, nous vous répondrons sous 48 h. Merci. | sous 48 h | 30",
                "Nous répondrons d’ici vendredi ! | d’ici vendredi | 16",
                "Hello, we will reply within two days. | within two days | 21"
            })
    void aPromiseIsGivenWithItsPlaceInTheText(String text, String phrase, int start) {
        assertThat(GUARD.find(text)).containsExactly(new Promise(phrase, start, start + phrase.length()));
    }

    @Test
    void everyPromiseOfATextIsFoundInItsOrder() {
        String text = "Un technicien vous rappellera demain.\n\nWe will fix it by Friday.";
        assertThat(GUARD.find(text)).extracting(Promise::phrase).containsExactly("demain", "by Friday");
    }

    @Test
    void anEmptyLineSeparatesWhatTheCustomerDoesFromWhatTheDeskDoes() {
        assertThat(GUARD.find("Merci de nous envoyer le fichier\n\nRéponse sous 48 h"))
                .hasSize(1);
        assertThat(GUARD.find("Merci de nous envoyer le fichier sous 48 h")).isEmpty();
    }

    @Test
    void aDeskCanAddPhrases() {
        PromiseGuard guard = new PromiseGuard(List.of("en deux temps trois mouvements", "À la Saint-Glinglin"));
        assertThat(guard.find("C'est réglé EN DEUX TEMPS, trois mouvements.")).isEmpty();
        assertThat(guard.find("C'est réglé EN DEUX TEMPS trois mouvements."))
                .extracting(Promise::phrase)
                .containsExactly("EN DEUX TEMPS trois mouvements");
        assertThat(guard.find("La facture arrive a la saint glinglin")).hasSize(1);
        assertThat(GUARD.find("La facture arrive a la saint glinglin")).isEmpty();
    }

    @Test
    void aPhraseWithoutAWordIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PromiseGuard(List.of(" … ")))
                .withMessageContaining("at least one word");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sous ",
                "1 ",
                "a",
                "a ",
                "(",
                "d'",
                "\u00AD",
                ". - ",
                "\n \n",
                "nous vous ",
                "deux et ",
                "le lundi ",
                "delai de reponse ",
                "within the next ",
                "1/",
                "2 à "
            })
    void aLongHostileTextIsReadToItsEnd(String part) {
        String text = part.repeat(200_000 / part.length()) + "\n\nNous vous répondrons sous 48 h.";
        assertThat(GUARD.find(text)).extracting(Promise::phrase).endsWith("sous 48 h");
    }
}
