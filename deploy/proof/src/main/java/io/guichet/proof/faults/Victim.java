package io.guichet.proof.faults;

import io.guichet.embedded.Signals;
import io.guichet.proof.proxy.TcpProxy;
import io.guichet.proof.sink.MailSink;
import io.guichet.proof.system.ProvenSystem;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What faults are inflicted on.
 *
 * @param system all of it
 * @param proxies by the part that they stand before: {@code postgres}, {@code kafka}, {@code smtp}
 * @param poisoner puts poison on topics
 */
record Victim(ProvenSystem system, Map<String, TcpProxy> proxies, Poisoner poisoner) {

    MailSink sink() {
        return system.sink();
    }

    TcpProxy proxy(String part) {
        TcpProxy proxy = proxies.get(part);
        if (proxy == null) {
            throw new IllegalArgumentException("There is no proxy before " + part + ".");
        }
        return proxy;
    }

    void kill(String part, Duration away) throws InterruptedException {
        system.running().kill(part, away);
    }

    /** Sends a signal to a part's process; nothing happens if it does not run now. */
    void signal(String part, String signal) throws IOException, InterruptedException {
        ProcessHandle process = system.running().processes().get(part);
        if (process != null) {
            Signals.send(process.pid(), signal);
        }
    }

    /** Lets time pass. */
    static void pause(Duration time) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(time.toMillis());
    }
}
