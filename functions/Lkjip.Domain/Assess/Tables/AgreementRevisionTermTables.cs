using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>Date and parties of a revised agreement beside those before, one table per revision (perubahan ketentuan Perjanjian Kinerja).</summary>
internal sealed class AgreementRevisionTermTables : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context) =>
        AgreementSequence.Revisions(context.Report).SelectMany(pair => Build(context, pair.Before, pair.After));

    private static IEnumerable<AssessedTable> Build(AssessmentContext context, PerformanceAgreement before, PerformanceAgreement after)
    {
        var builder = new TableBuilder(
            $"agreementRevisionTerms-{after.Id}", "perubahanKetentuanPerjanjian", $"Perubahan Ketentuan {after.Title}", Columns.Number,
            new("term", "hal", "Hal"), new("original", "semula", "Semula"), new("revised", "menjadi", "Menjadi"), new("fate", "keterangan", "Keterangan"));
        foreach (var (row, term, old, now) in Terms(context, before, after).Where(term => (term.Before ?? term.After) is { Length: > 0 }))
        {
            builder.Row(row, RowKind.Plain, null,
                TableBuilder.Text("number", (builder.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)), TableBuilder.Text("term", term),
                TableBuilder.Text("original", old), TableBuilder.Text("revised", now), TableBuilder.Text("fate", Revisions.Fate(old, now)));
        }

        return builder.Build();
    }

    private static IEnumerable<(string Row, string Term, string? Before, string? After)> Terms(
        AssessmentContext context, PerformanceAgreement before, PerformanceAgreement after)
    {
        var (first, firstNow) = (Person(context, before.FirstPartyId), Person(context, after.FirstPartyId));
        var (second, secondNow) = (Person(context, before.SecondPartyId), Person(context, after.SecondPartyId));
        return
        [
            ("date", "Tanggal", Date(before), Date(after)),
            ("firstParty", "Pihak pertama", first?.Name, firstNow?.Name), ("firstPosition", "Jabatan pihak pertama", Position(first), Position(firstNow)),
            ("secondParty", "Pihak kedua", second?.Name, secondNow?.Name), ("secondPosition", "Jabatan pihak kedua", Position(second), Position(secondNow)),
        ];
    }

    private static Signatory? Person(AssessmentContext context, string? id) => context.Report.Signatories.FirstOrDefault(signatory => signatory.Id == id);

    private static string? Position(Signatory? signatory) => signatory is null ? null : Appointments.Titled(signatory);

    private static string? Date(PerformanceAgreement agreement) => agreement.Date is { } date ? IndonesianFormat.Date(date) : null;
}
