package kz.zholdama.decision.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.PrintOrder;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.preparing.Preparation;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.ZholdamaTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Signed documents of several cases become one file for paper; what is stored stays as it is. */
@ZholdamaTest
class PrintingIT {

    @Autowired
    private GivenCases given;

    @Autowired
    private SignedResults results;

    @Autowired
    private DocumentArchive archive;

    @Autowired
    private JournalReader journal;

    private MockMvc web;
    private Centre centre;

    @BeforeEach
    void aCentre(@Autowired Centres centres, @Autowired WebApplicationContext application) {
        centre = centres.create();
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void printsWhatWasSignedInOrderWithTheMarksOfItsSignatures() throws Exception {
        var referral = result(given.of(centre, Measure.PUBLIC_WORKS).signedReferral());
        var refusal = result(given.of(centre, Measure.PUBLIC_WORKS).signedRefusal());
        var before = As.a(centre.director()).call(() -> archive.content(referral.id()));
        var order = new PrintOrder(List.of(refusal.id(), referral.id()), true, true);

        var printed = print(centre.specialist(), order);

        try (var all = Loader.loadPDF(printed)) {
            assertThat(all.getNumberOfPages() % 2).isZero();
            assertThat(all.getDocumentCatalog().getAcroForm()).isNull();
            assertThat(all.getSignatureDictionaries()).isEmpty();
            assertThat(all.getDocumentInformation().getSubject()).contains("без электронных подписей", "қағазға");
            var text = new PDFTextStripper().getText(all);
            assertThat(text)
                    .containsSubsequence(
                            refusal.number().orElseThrow(), referral.number().orElseThrow());
            try (var alone = Loader.loadPDF(before)) {
                assertThat(alone.getSignatureDictionaries()).hasSize(1);
                alone.getDocumentCatalog().getAcroForm().flatten();
                var own = new PDFTextStripper().getText(alone);
                assertThat(own).contains("Директоров");
                assertThat(text.replaceAll("\\s+", " "))
                        .contains(own.replaceAll("\\s+", " ").strip());
            }
        }
        assertThat(As.a(centre.director()).call(() -> archive.content(referral.id())))
                .isEqualTo(before);
        for (var document : List.of(referral, refusal)) {
            assertThat(As.a(centre.director())
                            .call(() -> journal.history(Subject.of("document", document.id()), 0, 10)))
                    .filteredOn(entry -> entry.actorId() != null
                            && entry.actorId()
                                    .equals(centre.specialist().actor().staffId()))
                    .as("every print is journalled")
                    .extracting(entry -> entry.action())
                    .containsExactly("document.looked");
        }
    }

    @Test
    void isNobodysOfAnotherCentreAndNoMoreThanAStackOfPaper(@Autowired Centres centres) throws Exception {
        var own = result(given.of(centre, Measure.PUBLIC_WORKS).signedRefusal());
        var other = centres.create();
        var others = result(given.of(other, Measure.PUBLIC_WORKS).signedRefusal());
        refused(centre.specialist(), new PrintOrder(List.of(own.id(), others.id()), false, false), 403);
        refused(Centres.administrator(), new PrintOrder(List.of(own.id()), false, false), 403);
        refused(centre.specialist(), new PrintOrder(List.of(Long.MAX_VALUE), false, false), 404);
        refused(
                centre.specialist(),
                new PrintOrder(Collections.nCopies(PrintOrder.MOST + 1, own.id()), false, false),
                400);
        web.perform(get("/" + new PrintOrder(List.of(own.id()), false, false).address()))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void findsResultsThatHaveNotReachedTheirApplicants(@Autowired Preparation preparation, @Autowired Cases cases) {
        var lying = given.of(centre, Measure.PUBLIC_WORKS).signedReferral();
        var gone = given.of(centre, Measure.PUBLIC_WORKS).signedReferral();
        given.of(centre, Measure.PUBLIC_WORKS).awaitingReferral();
        As.a(centre.specialist())
                .run(() -> preparation.handOver(gone.id(), cases.open(gone.id()).version()));
        var all = CaseQuery.of(EnumSet.allOf(ApplicationStatus.class));

        As.a(centre.specialist()).run(() -> {
            assertThat(results.toHandOver(all))
                    .extracting(one -> one.document().id())
                    .containsExactly(result(lying).id());
            assertThat(results.toHandOver(CaseQuery.of(Set.of(ApplicationStatus.REGISTERED))))
                    .isEmpty();
            assertThat(results.of(List.of(gone.id(), lying.id())))
                    .extracting(StoredDocument::id)
                    .containsExactly(result(gone).id(), result(lying).id());
        });
    }

    private static StoredDocument result(CaseFile signed) {
        return signed.documents().getLast();
    }

    private byte[] print(StaffPrincipal person, PrintOrder order) throws Exception {
        return web.perform(get("/" + order.address()).with(authentication(As.authentication(person))))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(
                        header().string("Content-Disposition", "inline; filename=\"for-paper-2026-03-02-10-00.pdf\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private void refused(StaffPrincipal person, PrintOrder order, int status) throws Exception {
        web.perform(get("/" + order.address()).with(authentication(As.authentication(person))))
                .andExpect(status().is(status));
    }
}
