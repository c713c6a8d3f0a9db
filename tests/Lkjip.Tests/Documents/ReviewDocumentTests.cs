using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;
using Lkjip.Domain.Review.Checklist;
using Lkjip.Domain.Review.Records;
using Xunit;

namespace Lkjip.Tests.Documents;

/// <summary>The note on the results of a review and the statement of review.</summary>
public sealed class ReviewDocumentTests
{
    private const string Note = "catatan-hasil-reviu.docx";
    private const string Statement = "pernyataan-telah-direviu.docx";
    private static readonly DateTimeOffset Evening = new(2023, 3, 6, 23, 30, 0, TimeSpan.FromHours(7));

    public static TheoryData<string> Samples => [.. FilledDocument.Samples];

    [Theory]
    [InlineData(Note)]
    [InlineData(Statement)]
    public void Template_HasNoFindings(string template) => Assert.Empty(FilledDocument.Findings(template));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Render_ReviewNotBegun_IsValid(string sample)
    {
        foreach (var template in new[] { Note, Statement })
        {
            var filled = FilledDocument.Of(template, FilledDocument.Sample(sample));

            filled.IsValid();
            Assert.True(filled.KeepsRowsWhole);
        }
    }

    [Fact]
    public void Note_Checklist_HasOneTickForEachAnswerAndTheNote()
    {
        var rows = Filled(Note).Rows("Pernyataan").Where(row => row.Count == 7).Skip(1).ToList();

        Assert.Equal(23, rows.Count);
        // I.1 yes, II.3 partly with a note, III.8 no, II.7 does not apply, III.9 open.
        Assert.Equal(["√", "", "", ""], Ticks(rows, 0));
        Assert.Equal(["", "√", "", ""], Ticks(rows, 8));
        Assert.StartsWith("Belum dibakukan.", rows[8][6], StringComparison.Ordinal);
        Assert.Equal(["", "", "", "√"], Ticks(rows, 12));
        Assert.Equal(["", "", "√", ""], Ticks(rows, 20));
        Assert.Equal(["", "", "", ""], Ticks(rows, 21));
        Assert.Contains("4 dari 4 indikator", rows[1][6], StringComparison.Ordinal);
    }

    [Fact]
    public void Note_Findings_ShowDecisionReasonAndWho()
    {
        var filled = Filled(Note);
        var rows = filled.Rows("Uraian dan saran").Skip(1).ToList();

        Assert.Equal(Blitar().Findings.Count, rows.Count);
        // Table 3.1, row 1, prints 101% for 104,75%.
        var first = rows.First(row => row[3] == "101%");
        Assert.Equal(("104,75%", "Diterima", "pembulatan rumah"), (first[4], first[6], first[7]));
        Assert.Equal("Dra. Endah, M.Si., 6 Maret 2023, versi 1", first[8]);
        Assert.Contains(rows, row => row[6] == "Belum diputuskan");
        Assert.Contains(filled.Paragraphs, text => text.StartsWith("Diterima 1, diperbaiki 0, dikembalikan 1, belum diputuskan ", StringComparison.Ordinal));
        Assert.Equal(1, filled.RepeatedRows("Uraian dan saran"));
    }

    [Fact]
    public void Note_HeadAndFoot_NameOfficeNumberAndTeam()
    {
        var filled = Filled(Note);

        Assert.Contains("INSPEKTORAT", filled.Paragraphs);
        Assert.Contains("Nomor: 700/118/2023", filled.Paragraphs);
        Assert.Contains("Yth. Kepala Dinas Tenaga Kerja Kabupaten Blitar", filled.Paragraphs);
        Assert.Contains("Blitar, 6 Maret 2023", filled.Paragraphs);
        Assert.Contains("NIP 19750902 199412 1 002", filled.Paragraphs);
        Assert.Contains("1.Samakan rumus.", filled.Paragraphs);
    }

    [Fact]
    public void Note_FindingFixedInALaterVersion_StandsThereAsFixed()
    {
        var report = FilledDocument.Sample("blitar-2022");
        var (assessment, findings) = Reviewed(report);
        var first = findings.First(finding => finding.Stated == "101%");
        var record = ReviewDesk.Apply(
            Sheet(assessment, findings, new ReviewRecord { Version = 1 }),
            new() { Decisions = [new(FindingId.Of(findings).First(found => found.Finding == first).Id, DecisionKind.Returned, "hitung ulang")] }, "Endah", Evening).Record!;
        IReadOnlyList<Finding> left = [.. findings.Where(finding => finding != first)];

        var filled = FilledDocument.Of(Note, report, Sheet(assessment, left, ReviewCarry.To(record, 2, left, "Budi Operator", Evening.AddDays(1))), left);

        Assert.Equal(
            ["Diperbaiki", "hitung ulang", "Budi Operator, 7 Maret 2023, versi 2"], filled.Rows("Uraian dan saran").Single(row => row[6] == "Diperbaiki").TakeLast(3));
    }

    [Fact]
    public void Note_NoFindings_HasNoTableOfFindings()
    {
        var filled = FilledDocument.Of(Note, FilledDocument.Sample("jember-2023-triwulan"));

        filled.IsValid();
        Assert.DoesNotContain("Uraian dan saran", filled.Text, StringComparison.Ordinal);
        Assert.Contains("Reviu tidak menemukan hal yang perlu diputuskan.", filled.Paragraphs);
    }

    [Fact]
    public void Statement_OpenFindings_AreNamedAsExceptions()
    {
        var filled = Filled(Statement);

        filled.IsValid();
        Assert.Contains(filled.Paragraphs, text => text.EndsWith("kecuali hal-hal berikut:", StringComparison.Ordinal));
        Assert.Contains(filled.Paragraphs, text => text.EndsWith("Dikembalikan. Catatan: perbaiki", StringComparison.Ordinal));
        // Accepted: no exception.
        Assert.DoesNotContain(filled.Paragraphs, text => text.Contains("pembulatan rumah", StringComparison.Ordinal));
        Assert.StartsWith("KONSEP.", filled.Paragraphs.First(text => text.Contains("KONSEP", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Statement_ReviewPassed_HasNoExceptionAndIsSigned()
    {
        var report = FilledDocument.Sample("blitar-2022");
        var (assessment, findings) = Reviewed(report);
        var sheet = Sheet(assessment, findings, Record(findings, _ => DecisionKind.Accepted, all: true));

        var filled = FilledDocument.Of(Statement, report, sheet, findings);

        Assert.True(sheet.MayPass);
        filled.IsValid();
        Assert.DoesNotContain("KONSEP", filled.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("kecuali", filled.Text, StringComparison.Ordinal);
        Assert.Contains(filled.Paragraphs, text => text.StartsWith("Dari reviu yang kami lakukan, kami tidak menjumpai hal", StringComparison.Ordinal));
        Assert.Contains("Inspektur Kabupaten Blitar", filled.Paragraphs);
        Assert.Contains("Drs. Inspektur, M.M.", filled.Paragraphs);
        Assert.Contains("NIP 19681231 199303 1 005", filled.Paragraphs);
    }

    [Fact]
    public void Statement_Quarter_NamesTheQuarter() => Assert.Contains(
        FilledDocument.Of(Statement, FilledDocument.Sample("jember-2023-triwulan")).Paragraphs,
        text => text.Contains("Kabupaten Jember Triwulan III Tahun 2023", StringComparison.Ordinal));

    [Fact]
    public void Statement_SignerOfTheReportsData_SignsWhereTheReviewNamesNobody()
    {
        var report = FilledDocument.Sample("blitar-2022");
        var filled = FilledDocument.Of(Statement, report with
        {
            Signatories = [.. report.Signatories, new Signatory { Id = "inspektur", Name = "Dr. Pengawas", Position = "Inspektur Kabupaten Blitar" }],
            SignedDocuments = [.. report.SignedDocuments, new SignedDocument { Document = DocumentKind.ReviewStatement, SignatoryId = "inspektur" }],
        });

        Assert.Contains("Dr. Pengawas", filled.Paragraphs);
    }

    private static IReadOnlyList<string> Ticks(List<IReadOnlyList<string>> rows, int row) => [.. rows[row].Skip(2).Take(4)];

    private static FilledDocument Filled(string template)
    {
        var (assessment, findings) = Reviewed(FilledDocument.Sample("blitar-2022"));
        var accepted = findings.First(finding => finding.Stated == "101%");
        var returned = findings.First(finding => finding.Severity == Severity.Error && finding.Stated is not (null or "101%"));
        var record = Record(findings, finding => finding == accepted ? DecisionKind.Accepted : finding == returned ? DecisionKind.Returned : null);
        return FilledDocument.Of(template, assessment.Report, Sheet(assessment, findings, record), findings);
    }

    private static ReviewSheet Blitar()
    {
        var (assessment, findings) = Reviewed(FilledDocument.Sample("blitar-2022"));
        return Sheet(assessment, findings, new ReviewRecord { Version = 1 });
    }

    private static ReviewRecord Record(IReadOnlyList<Finding> findings, Func<Finding, DecisionKind?> decide, bool all = false)
    {
        var input = new ReviewInput
        {
            Header = new ReviewHeader
            {
                Number = "700/118/2023", Date = new DateOnly(2023, 3, 6), Team = [new("Dra. Endah, M.Si.", "Ketua Tim", "197509021994121002")],
                Signer = new() { Name = "Drs. Inspektur, M.M.", EmployeeNumber = "196812311993031005" }, Recommendations = ["Samakan rumus."],
            },
            Answers =
            [
                .. ChecklistGroups.Items.Where(item => all || item.Code is not "III.9").Select(item => new ReviewInput.AnswerInput(item.Code, item.Code switch
                {
                    "II.3" => ChecklistAnswer.Partly, "II.7" => ChecklistAnswer.NotApplicable, "III.8" => ChecklistAnswer.No, _ => ChecklistAnswer.Yes,
                }, item.Code == "II.3" ? "Belum dibakukan." : null)),
            ],
            Decisions =
            [
                .. from found in FindingId.Of(findings)
                   let kind = decide(found.Finding)
                   where kind is not null
                   select new ReviewInput.DecisionInput(found.Id, kind, kind == DecisionKind.Accepted ? "pembulatan rumah" : "perbaiki"),
            ],
        };
        var (assessment, _) = Reviewed(FilledDocument.Sample("blitar-2022"));
        return ReviewDesk.Apply(Sheet(assessment, findings, new ReviewRecord { Version = 1 }), input, "Dra. Endah, M.Si.", Evening).Record!;
    }

    private static (Assessment Assessment, IReadOnlyList<Finding> Findings) Reviewed(PerformanceReport report)
    {
        var assessment = Assessor.Assess(report);
        return (assessment, Reviewer.Review(assessment));
    }

    private static ReviewSheet Sheet(Assessment assessment, IReadOnlyList<Finding> findings, ReviewRecord record) =>
        ReviewSheet.Of(assessment, findings, record, ChecklistWording.BuiltIn);
}
