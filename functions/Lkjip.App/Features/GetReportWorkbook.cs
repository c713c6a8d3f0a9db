using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Workbooks;

namespace Lkjip.App.Features;

/// <summary>Answers the form of a report as a workbook, filled with what is stored (unduh buku kerja).</summary>
internal sealed class GetReportWorkbook : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => Routes.Workbook;

    /// <inheritdoc />
    public override string Policy => Policies.ReadAgency;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(string agency, string period, WorkbookDesk desk, CancellationToken cancellationToken) =>
        ReportAddress.Read(agency, period, out var key) is { } misaddressed ? misaddressed
        : await desk.MakeAsync(key, cancellationToken) is { } workbook ? new FileAnswer(workbook)
        : ReportAddress.Unknown(key);
}
