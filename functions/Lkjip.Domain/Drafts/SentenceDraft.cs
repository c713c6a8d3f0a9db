using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>Drafts the text of one section, or of one part of an analysis (rancangan kalimat).</summary>
/// <remarks>
/// The case, chosen by the data, decides the wording; the row varies it. All that can turn false when data change (figures, direction, whether a
/// target is reached, the grade) are tags, so that a text stays right. The sentences stand in <c>Sentences.json</c>, keyed by draft and case.
/// </remarks>
internal abstract class SentenceDraft(string id, string section)
{
    /// <summary>The key of its sentences.</summary>
    public string Id { get; } = id;

    /// <summary>The section, or the part of the analysis.</summary>
    public string Section { get; } = section;

    /// <summary>True when it says in short what other drafts say of each indicator or program, or a template prints itself; a report needs one of the two.</summary>
    public virtual bool IsDigest => false;

    /// <summary>What it writes about.</summary>
    public abstract IEnumerable<DraftSubject> Subjects(DraftContext context);

    /// <summary>The text about one subject; nothing where the data say nothing.</summary>
    public abstract IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject);

    /// <summary>A sentence of a case.</summary>
    /// <param name="which">The case.</param>
    /// <param name="row">Varies the wording.</param>
    /// <param name="values">What stands between angle brackets in the sentence.</param>
    protected string Say(string which, int row, params (string Name, string Value)[] values) => Sentences.Of($"{Id}.{which}", row, values);

    /// <summary>A paragraph of sentences; null ones are left out.</summary>
    protected static IEnumerable<NarrativeBlock> Paragraph(params IEnumerable<string?> sentences) =>
        string.Join(' ', sentences.OfType<string>()) is { Length: > 0 } text ? [new NarrativeBlock { Text = text }] : [];

    /// <summary>A list under its sentence; nothing without items.</summary>
    protected static IEnumerable<NarrativeBlock> List(string? opening, IEnumerable<string> items)
    {
        var listed = items.Select(item => new NarrativeItem { Text = item }).ToList();
        return listed.Count == 0 ? [] : [.. Paragraph(opening), new NarrativeBlock { Kind = BlockKind.Numbered, Items = listed }];
    }
}
