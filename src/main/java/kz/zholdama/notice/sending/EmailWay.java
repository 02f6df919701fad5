package kz.zholdama.notice.sending;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.notice.Failure;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** By SMTP, as {@code spring.mail} says. Plain text; marked as sent by a machine, so that no other answers it. */
@Component
@Order(1)
class EmailWay implements Way {

    private final @Nullable JavaMailSender server;
    private final String from;
    private final Clock clock;

    @Autowired
    EmailWay(ObjectProvider<JavaMailSender> server, @Value("${zholdama.mail.from}") String from, Clock clock) {
        this(server.getIfAvailable(), from, clock);
    }

    EmailWay(@Nullable JavaMailSender server, String from, Clock clock) {
        this.server = server;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "email";
    }

    @Override
    public boolean isBrief() {
        return false;
    }

    @Override
    public boolean isConfigured() {
        return server != null && !from.isBlank();
    }

    @Override
    public Optional<String> address(Reachable whom) {
        return Optional.ofNullable(whom.email()).map(String::strip).filter(EmailWay::isAddress);
    }

    private static boolean isAddress(String typed) {
        try {
            new InternetAddress(typed, true).validate();
            return typed.contains("@");
        } catch (AddressException _) {
            return false;
        }
    }

    @Override
    public Outcome send(Letter letter) {
        var mail = server;
        if (mail == null) {
            return new Outcome.NotNow(Failure.SETTINGS, "", true);
        }
        InternetAddress sender;
        try {
            sender = new InternetAddress(from, true);
        } catch (AddressException _) { // no letter is to blame for it
            return new Outcome.NotNow(Failure.SETTINGS, "", true);
        }
        try {
            mail.send(message(mail.createMimeMessage(), sender, letter));
            return new Outcome.Sent();
        } catch (MailException | MessagingException failure) {
            return outcome(failure);
        }
    }

    private MimeMessage message(MimeMessage message, InternetAddress sender, Letter letter) throws MessagingException {
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(sender);
        helper.setTo(letter.address());
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        helper.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", "<notice-" + letter.id() + "@" + host(sender) + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        return message;
    }

    private static String host(InternetAddress sender) {
        return sender.getAddress().substring(sender.getAddress().indexOf('@') + 1);
    }

    /** A refused address or letter is refused for good; whatever else it is lies at the server, or between. */
    private static Outcome outcome(Exception failure) {
        return causes(failure)
                .<Outcome>flatMap(cause -> switch (cause) {
                    case SMTPAddressFailedException address -> Stream.of(answered(address.getReturnCode()));
                    case SMTPSenderFailedException sender ->
                        Stream.of(new Outcome.NotNow(Failure.SETTINGS, "" + sender.getReturnCode(), true));
                    case SMTPSendFailedException sending -> Stream.of(answered(sending.getReturnCode()));
                    case AddressException _ -> Stream.of(new Outcome.Refused(""));
                    case AuthenticationFailedException _ -> Stream.of(new Outcome.NotNow(Failure.SETTINGS, "", true));
                    default -> Stream.empty();
                })
                .findFirst()
                .orElseGet(() -> new Outcome.NotNow(Failure.UNREACHABLE, "", true));
    }

    private static Outcome answered(int code) {
        return code >= 500 ? new Outcome.Refused("" + code) : new Outcome.NotNow(Failure.LATER, "" + code, code == 421);
    }

    /** The innermost last: of a letter, what became of its one address says most. */
    private static Stream<Throwable> causes(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> Stream.empty();
            case MailSendException several
            when several.getMessageExceptions().length > 0 ->
                Stream.of(several.getMessageExceptions()).flatMap(EmailWay::causes);
            case MessagingException mail -> Stream.concat(causes(mail.getNextException()), Stream.of(mail));
            default -> Stream.concat(causes(failure.getCause()), Stream.of(failure));
        };
    }
}
