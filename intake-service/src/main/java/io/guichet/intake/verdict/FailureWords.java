package io.guichet.intake.verdict;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How mail systems say that they could not deliver a mail, where they follow no standard. */
final class FailureWords {

    private static final Pattern SUBJECT = words(
            "undeliver(?:ed|able)|un-?deliver|non-?deliver|delivery (?:status|failure|failed|report|notification|error|"
                    + "problem|delay)|(?:failed|failure|failing|error|problem) (?:of )?(?:mail )?deliver|returned (?:e-?)?mail|"
                    + "(?:mail|message) deliver|fail(?:ure|ed) (?:notice|delivery)|failure notification|"
                    + "deliver(?:y|ing) (?:to .{1,80}|has) failed|could ?n.t be (?:delivered|sent)|"
                    + "could not be (?:delivered|sent)|unable to deliver|can ?not (?:be )?deliver|mail (?:system )?(?:error|failure)|"
                    + "message status|returned to sender|return to sender|delayed mail|mail delayed|delivery delayed|"
                    + "warning: (?:message|could not send|delayed)|message frozen|error sending your mail|"
                    + "error\\(s\\) in forwarding|\\[?bounced?\\b|bulk email filter|postmaster notify|user unknown|"
                    + "considered unsolicited|banned contents|permanent failure|mail failed|returning to sender|"
                    + "échec de (?:la |l.)?(?:remise|distribution|livraison|envoi)|(?:non|pas) (?:remis|distribué|délivré|délivrable)|"
                    + "remise impossible|retour à l.expéditeur|message non|avis de non|courrier retourné|"
                    + "unzustellbar|nicht zugestellt|nicht zustellbar|zustell(?:ung|fehler)|rückläufer|"
                    + "non recapitabil|mancat[ao] (?:consegna|recapito)|impossibile (?:recapitare|consegnare)|"
                    + "no se (?:pud?o|puede|ha podido) entregar|no entregado|devuelto|devoluci[oó]n|error de entrega|"
                    + "n[aã]o (?:foi )?(?:poss[ií]vel )?entreg|falha na entrega|"
                    + "onbestelbaar|niet (?:af)?gelever|niet bezorgd|niedostarcz|nie dostarcz|nedoručiteln|"
                    + "kézbesíthetetlen|olevererbar|kan ikke leveres|kunne ikke leveres|går inte att leverera|ei voitu toimittaa|"
                    + "teslim edileme|не доставлен|недоставлен|невозможно доставить|не может быть доставлен|"
                    + "配信不能|配信でき|配信エラー|配信に失敗|送信でき|送信エラー|送信に失敗|届け|エラーメール|メールエラー|エラー通知|返送|戻って|"
                    + "退信|无法投递|無法投遞|无法送达|無法傳遞|未送达|投递失败|배달되지|반송|전송 실패");
    private static final Pattern TEXT =
            words("could ?n.t be (?:delivered|sent|reached)|could not be (?:delivered|sent|reached)|undeliverable|"
                    + "(?:was|were)(?: not|n.t) (?:able to )?deliver|did not (?:reach|deliver)|"
                    + "(?:unable|failed|trouble|not possible|impossible) (?:to )?(?:deliver|send)|"
                    + "deliver(?:y|ing)[^.\\n]{0,80} (?:fail|delayed|error)|delays? in deliver|"
                    + "error (?:delivering|sending|occurred while)|cannot be delivered|can.t be delivered|"
                    + "permanent (?:fatal )?errors?|fatal errors|delivery problems|user[\\w ]{0,20} unknown|unknown user|no such user|"
                    + "(?:mailbox|quota)[\\w ]{0,20} (?:full|unavailable|exceed(?:s|ed))|exceeds allowed|over quota|invalid final delivery|failure reasons|"
                    + "was (?:rejected|refused|blocked|returned)|smtp error|not listed in|host unknown|no mailbox here|"
                    + "(?:may|does|do) not exist|no longer exist|invalid user address|no valid recipients|failed addresses follow|unknown host|able to post|non-delivered|returned (?:mail|message|to sender)|transcript of session|"
                    + "échec de (?:la |l.)?(?:remise|distribution|livraison)|n.a pas pu être (?:remis|délivré|distribué|envoyé|acheminé)|n.ont pas pu|remise[^.\\n]{0,60} échoué|"
                    + "pas été (?:remis|délivré|distribué)|impossible de (?:remettre|délivrer|distribuer)|boîte [^.\\n]{0,30}pleine|"
                    + "nicht zugestellt|nicht ausgeliefert|zustellung[^.\\n]{0,60} fehl|unzustellbar|"
                    + "non [eè] stato (?:possibile|recapitato|consegnato)|no (?:se )?(?:pudo|ha podido|puede) (?:ser )?entreg|"
                    + "n[aã]o (?:p[oô]de|foi)[^.\\n]{0,20} entreg|niet (?:worden )?(?:af)?gelever|niet (?:worden )?bezorgd|"
                    + "не может быть доставлен|не доставлен|невозможно доставить|"
                    + "送信でき|配信でき|配信不能|お届けでき|送信に失敗|配信に失敗|エラーのため|无法投递|无法送达|無法傳遞|未能送达|배달할 수");
    private static final Pattern DELAY = words(
            "delay|will be (?:retried|re-?sent)|will (?:continue|keep) (?:trying|to try)|(?:is|are) still (?:trying|being)|"
                    + "not yet (?:been )?(?:delivered|received)|warning: (?:could not send|message)|temporar(?:y|ily)|transient|"
                    + "retard(?:é|ée)?\\b|remise différée|n.a pas encore|verzöger|noch nicht zugestellt|遅延|再送を試み");
    private static final Pattern GIVEN_UP = words("given up|giving up|permanent|not going to try again|no longer|"
            + "in the queue too long|retry (?:timeout|time) exceeded|abandonn|définiti|dauerhaft|endgültig");
    private static final Pattern SUCCESS =
            words("^(?:relayed|delivered|expanded|read|not read|gelesen|lu|remis|zugestellt|entregado|leído)\\s*:|"
                    + "success(?:ful(?:ly)?)?\\b|delivery receipt|return receipt|accusé de (?:réception|remise)|"
                    + "\\(relay(?:ed)?\\)|\\(deliver(?:ed)?\\)|has been (?:successfully )?delivered");

    private FailureWords() {}

    static boolean areInSubject(String subject) {
        return SUBJECT.matcher(subject).find();
    }

    /** The sentence around the first of these words, and what follows it. */
    static Optional<String> sentence(List<String> paragraphs) {
        return IntStream.range(0, paragraphs.size())
                .filter(i -> areInText(paragraphs.get(i)))
                .mapToObj(i -> String.join(" ", paragraphs.subList(i, Math.min(i + 2, paragraphs.size()))))
                .findFirst();
    }

    static boolean areInText(String text) {
        return TEXT.matcher(text).find();
    }

    static boolean saySuccess(String subject) {
        return SUCCESS.matcher(subject).find();
    }

    /** Whether it is tried again: what both says is a report of its end. */
    static boolean sayDelay(String subject, String text) {
        return List.of(subject, text).stream()
                        .anyMatch(words -> DELAY.matcher(words).find())
                && !GIVEN_UP.matcher(subject + "\n" + text).find();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
