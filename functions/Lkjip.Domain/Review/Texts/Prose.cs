using Lkjip.Domain.Assess;

namespace Lkjip.Domain.Review.Texts;

/// <summary>The typed texts of a report read sentence by sentence, and the figures to hold them against (naskah terbaca).</summary>
internal sealed class Prose
{
    public Prose(ReviewContext context)
    {
        Known = new KnownFigures(context.Assessment, context.Nodes);
        var measured = context.Measured.Select(indicator => indicator.ObjectiveId).ToHashSet(StringComparer.Ordinal);
        var objectives = context.Report.Plan.Objectives.Select(objective => objective.Id).Where(id => measured.Count == 0 || measured.Contains(id)).ToList();
        var names = new SubjectNames(context.Report, context.Nodes, objectives);
        Texts = [.. context.Texts.Select(text => (IReadOnlyList<Sentence>)[.. SentenceReader.Read(text, names)])];
        Sentences = [.. Texts.SelectMany(sentences => sentences)];
        Tables = new TableNumbers(context);
    }

    /// <summary>The texts, each as its sentences.</summary>
    public IReadOnlyList<IReadOnlyList<Sentence>> Texts { get; }

    /// <summary>All sentences, in the order of the report.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The figures by what they are about.</summary>
    public KnownFigures Known { get; }

    /// <summary>The numbers of the printed tables.</summary>
    public TableNumbers Tables { get; }
}
