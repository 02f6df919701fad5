package kz.zholdama.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.security.Role;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@ZholdamaTest
class DocumentDownloadIT {

    private static final AtomicLong CENTRES = new AtomicLong(9_700_000);
    private static final byte[] CONTENT = {'%', 'P', 'D', 'F'};

    private final long centre = CENTRES.incrementAndGet();
    private final Somebody director = Somebody.of(centre, 61, Role.DIRECTOR);

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private DocumentArchive archive;

    @Autowired
    private JournalReader journal;

    @Autowired
    private PlatformTransactionManager transactions;

    private MockMvc web;
    private StoredDocument stored;

    @BeforeEach
    void store() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        stored = As.a(director)
                .call(() -> new TransactionTemplate(transactions)
                        .execute(_ -> archive.store(
                                new NewDocument(
                                        DocumentKind.REFERRAL,
                                        "TST-R-2026-" + centre,
                                        centre,
                                        centre,
                                        archive.newCode(),
                                        true,
                                        LocalDate.of(2026, 3, 2)),
                                CONTENT)));
    }

    @Test
    void opensADocumentInTheBrowserAndKeepsItOutOfCaches() throws Exception {
        web.perform(get("/documents/{id}", stored.id()).with(authentication(As.authentication(director))))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(content().bytes(CONTENT))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(
                        header().string("Content-Disposition", "inline; filename=\"TST-R-2026-" + centre + ".pdf\""));
    }

    @Test
    void refusesOtherCentresAndStrangers() throws Exception {
        var stranger = Somebody.of(centre + 100_000, 62, Role.DIRECTOR);
        web.perform(get("/documents/{id}", stored.id()).with(authentication(As.authentication(stranger))))
                .andExpect(status().isForbidden());
        web.perform(get("/documents/{id}", stored.id())).andExpect(status().is3xxRedirection());
    }

    @Test
    void refusesThoseWhoHaveNothingToDoWithCasesAndNotesIt() throws Exception {
        var administrator = Somebody.national(Role.ADMINISTRATOR);
        var withoutRole = Somebody.of(centre, 63);
        for (var reader : List.of(administrator, withoutRole)) {
            web.perform(get("/documents/{id}", stored.id()).with(authentication(As.authentication(reader))))
                    .andExpect(status().isForbidden());
            assertThatThrownBy(() -> As.a(reader).run(() -> archive.ofApplication(centre)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        web.perform(get("/documents/{id}", stored.id())
                        .with(authentication(As.authentication(Somebody.national(Role.AUDITOR)))))
                .andExpect(status().isOk());

        assertThat(As.a(Somebody.national(Role.AUDITOR))
                        .call(() -> journal.history(Subject.of("document", stored.id()), 0, 10)))
                .extracting(JournalEntry::action)
                .filteredOn("document.look.refused"::equals)
                .hasSize(2);
    }

    @Test
    void knowsNoOtherDocuments() throws Exception {
        web.perform(get("/documents/{id}", 999_999_999_999L).with(authentication(As.authentication(director))))
                .andExpect(status().isNotFound());
    }
}
