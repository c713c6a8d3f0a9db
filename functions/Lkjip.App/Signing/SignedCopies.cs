using Lkjip.App.Features;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Signing;

/// <summary>Takes the signed document back into the archive (penyerahan laporan bertanda tangan).</summary>
/// <remarks>A later one takes the place of an earlier one in the list; the earlier stays in the archive, and the history names both.</remarks>
internal sealed class SignedCopies(StorageClients storage, TimeProvider time)
{
    /// <summary>The name of the document, without extension.</summary>
    public const string Name = "laporan-bertanda-tangan";

    /// <summary>True in the states in which there can be a signed document.</summary>
    public static bool AreDue(string state) => state is ReportStates.Approved or ReportStates.SignedOff or ReportStates.Published;

    /// <summary>Archives a signed document of the current version, or says why not.</summary>
    public async Task<(Problem? Problem, StoredDocument? Document)> TakeAsync(
        ReportKey key, ReadOnlyMemory<byte> content, Caller caller, CancellationToken cancellationToken)
    {
        if (await storage.Reports.FindAsync(key, cancellationToken) is not { } head)
        {
            return (ReportAddress.Unknown(key), null);
        }

        if (!AreDue(head.State))
        {
            return (WriteProblems.Locked("signed-copy-not-due", head), null);
        }

        if (PdfCheck.Of(content.Span) is { } wrong)
        {
            return (wrong, null);
        }

        var document = new NewDocument(Name, "pdf", "application/pdf", content);
        var entry = new HistoryEntry(time.GetUtcNow(), caller.Name, HistoryEntry.HandedBack, head.Version, head.State, null)
        {
            Subject = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content.Span)),
            Via = caller.Link is null ? null : Signature.ByLink,
        };
        return (null, (await storage.Documents.PutAllAsync(key, head.Version, [document], cancellationToken, entry))[0]);
    }
}
