using Lkjip.Domain.Reading;

namespace Lkjip.App.Form.Changes;

/// <summary>What became of changes of the form (hasil sekumpulan perubahan).</summary>
/// <param name="Results">The result of each change, in their order.</param>
/// <param name="Content">The report with the changes that could be made, as UTF-8 JSON; null when nothing changed.</param>
/// <param name="Reading">How the changed report reads; null when nothing changed.</param>
internal sealed record FormOutcome(IReadOnlyList<ChangeResult> Results, byte[]? Content, ReadResult? Reading);
