using System.Text.Json.Nodes;
using Lkjip.Documents.Tags.Narratives;
using Lkjip.Domain.Drafts;
using Lkjip.Domain.Text;

namespace Lkjip.App.Answers;

/// <summary>A drafted text as it is answered and printed: with its tags, as the data contract has blocks and as a person edits it, and filled.</summary>
internal sealed record DraftAnswer(
    string Section, string? Subject, string Title, string Path, bool Empty, bool Digest, JsonNode Blocks, string Text, IReadOnlyList<string> Filled)
{
    /// <summary>The answer for a draft.</summary>
    public static DraftAnswer Of(DraftedText draft, NarrativeFiller filler) => new(
        draft.Section, draft.SubjectId, draft.Title, draft.Path, draft.IsEmpty, draft.IsDigest, draft.Json,
        NarrativeText.Write(draft.Blocks),
        [.. filler.Fill(draft.Blocks, draft.SubjectId).SelectMany(block => block.Items.Count == 0 ? [block.Text ?? ""] : block.Items.Select(item => item.Text))]);
}
