using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Workbooks;

namespace Lkjip.App.Features;

/// <summary>Compares a filled workbook with the report and, when asked to, takes over what is sound (unggah buku kerja).</summary>
/// <remarks>Without <c>apply=true</c> nothing is stored. <c>mine=true</c> takes over conflicts too, <c>remove=true</c> removes rows that are gone.</remarks>
internal sealed class PostReportWorkbook : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods { get; } = ["POST"];

    /// <inheritdoc />
    public override string Route => Routes.Workbook;

    /// <inheritdoc />
    public override string Policy => Policies.WriteReport;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string agency, string period, HttpContext context, WorkbookDesk desk, CancellationToken cancellationToken, bool apply = false, bool mine = false, bool remove = false)
    {
        var conditions = Conditions.Of(context.Request);
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return misaddressed;
        }

        if (!conditions.HasUsableKey)
        {
            return new Problems.Problem("idempotency-key-invalid") { Place = "Idempotency-Key" };
        }

        if (await desk.OpenAsync(key, cancellationToken) is not var (head, form))
        {
            return ReportAddress.Unknown(key);
        }

        var content = await RequestBody.ReadAsync(context.Request, cancellationToken);
        var (problem, comparison) = WorkbookUpload.Read(content, key, form);
        if (comparison is null || !apply)
        {
            return problem ?? (IResult)new JsonAnswer(WorkbookAnswer.Of(comparison!, head)) { ETag = Conditions.Quoted(head.Tag) };
        }

        var changes = WorkbookChanges.Of(comparison, Ids(mine, comparison.Conflicts.Select(item => item.Change.Address)), Ids(true, comparison.Added.Select(row => row.Id)), Ids(remove, comparison.Removed.Select(row => row.Id)));
        var (refused, written) = await desk.ApplyAsync(key, changes, conditions, Caller.Of(context.User), cancellationToken);
        return refused ?? (IResult)new JsonAnswer(WorkbookAnswer.Of(comparison, written!.Head, written)) { ETag = Conditions.Quoted(written.Head.Tag) };
    }

    private static HashSet<string> Ids(bool wanted, IEnumerable<string> ids) => wanted ? ids.ToHashSet(StringComparer.Ordinal) : [];
}
