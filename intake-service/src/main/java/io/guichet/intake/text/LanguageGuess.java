package io.guichet.intake.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The language of a text, by the words that are of one language only: small ones, and those of a service desk, which short
 * texts are made of. It knows French and English.
 */
public final class LanguageGuess {

    private static final int MAX_LENGTH = 4_000;
    private static final Pattern NOT_SAID = Pattern.compile("\\S{0,200}(?:@|://|www\\.)\\S{0,500}");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern FRENCH_LETTER = Pattern.compile("[àâçéèêëîïôœùûü]");

    private static final int OF_THE_LANGUAGE = 2;
    private static final int LOOKS_LIKE_IT = 1;

    // words that are both (on, plus, note, message, service, important …) tell nothing and are in neither
    private static final Map<String, Set<String>> WORDS = Map.of("fr", words("""
                    le la les l de des d du un une au aux ce cette ces cet ça c et ou où est es suis sommes êtes sont sera était
                    être ai as avons avez ont avait avoir je j tu il elle ils elles nous vous me mon ma mes votre vos notre nos
                    leur son sa ses ne n pas rien jamais que qu qui quoi quel quelle quels dont pour par dans sur sous avec sans
                    chez vers entre depuis pendant avant après lors si mais donc car quand comment pourquoi combien à en y très
                    trop bien mal aussi encore toujours déjà ici là alors puis oui non merci bonjour bonsoir salut cordialement
                    bonne journée soirée svp madame monsieur avance voici voilà peut peux puis pouvez pourriez puisse veuillez
                    faire fait faut dois doit voir savoir besoin souhaite souhaitons voudrais voudrions marche fonctionne
                    démarre ouvre affiche imprime reçu reçois reçoit envoyé envoyer ouvrir créer supprimer modifier problème
                    erreur panne bogue facture devis commande compte mot passe connexion connecter logiciel fichier dossier
                    sauvegarde imprimante impression écran ordinateur clé mise jour licence adhérent adresse numéro téléphone
                    rappeler appel réponse demande aide ajout nouvelle nouveau stage stagiaire salarié paie comptable bilan
                    balance exercice virement changement urgent bloqué bloquée lent lente perdu oublié impossible saisie tva
                    """), "en", words("""
                    the a an and is are am was were be been being i m you he she it we they me my your his her our their us
                    them this that these those of to for with without from at by into about since until before after when what
                    which who why how where there here not no don t didn doesn isn can cannot could would should will shall
                    may might must do does did done have has had having get got getting hello hi dear thanks thank regards
                    sincerely please kindly yes any some all only just still again always never already yet very too also
                    but or if because so than then as up out new old need needs want wants know see help issue issues problem
                    problems error errors bug invoice quote order account password login log sign software file files folder
                    backup printer print printing screen computer key update upgrade license address number phone call back
                    answer request question working works work start starts open opens show shows receive received send sent
                    change delete create crash crashes crashed broken slow lost forgot unable missing fails failed payroll
                    ledger year month week today tomorrow yesterday tax training session
                    """));

    private LanguageGuess() {}

    /**
     * The language of {@code text}, one of {@code languages} (ISO 639), which begin with the one to take when the text does
     * not tell.
     */
    public static String of(String text, List<String> languages) {
        return told(text, languages).orElse(languages.get(0));
    }

    /** The one of {@code languages} that the text is clearly in; nothing when two are as likely, or none is. */
    static Optional<String> told(String text, List<String> languages) {
        List<String> words = NOT_A_LETTER
                .splitAsStream(NOT_SAID.matcher(PlainText.cut(text, MAX_LENGTH))
                        .replaceAll(" ")
                        .toLowerCase(Locale.ROOT))
                .toList();
        int most = languages.stream()
                .mapToInt(language -> score(words, language))
                .max()
                .orElse(0);
        List<String> best = languages.stream()
                .filter(language -> score(words, language) == most)
                .toList();
        return most == 0 || best.size() > 1 ? Optional.empty() : Optional.of(best.get(0));
    }

    private static int score(List<String> words, String language) {
        return words.stream().mapToInt(word -> score(word, language)).sum();
    }

    private static int score(String word, String language) {
        if (WORDS.getOrDefault(language, Set.of()).contains(word)) {
            return OF_THE_LANGUAGE;
        }
        return language.equals("fr") && FRENCH_LETTER.matcher(word).find() ? LOOKS_LIKE_IT : 0;
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }
}
