using Lkjip.Domain.Assess;

namespace Lkjip.Domain.Review.Texts;

/// <summary>The typed texts of a report read sentence by sentence, and the figures to hold them against (naskah terbaca).</summary>
internal sealed class Prose
{
    public Prose(ReviewContext context)
    {
        Known = new KnownFigures(context.Assessment, context.Nodes);
        var measured = context.Measured.Select(indicator => indicator.ObjectiveId).ToHashSet(StringComparer.Ordinal);
        Objectives = [.. context.Report.Plan.Objectives.Select(objective => objective.Id).Where(id => measured.Count == 0 || measured.Contains(id))];
        var names = new SubjectNames(context.Report, context.Nodes, Objectives);
        Texts = [.. context.Texts.Select(text => (IReadOnlyList<Sentence>)[.. SentenceReader.Read(text, names)])];
        Sentences = [.. Texts.SelectMany(sentences => sentences)];
        Tables = new TableNumbers(context);
        var agency = context.Report.Agency;
        Belonging = new Belonging([agency.Name, agency.ShortName, agency.Region.Name, agency.Region.Place]);
    }

    /// <summary>The texts, each as its sentences.</summary>
    public IReadOnlyList<IReadOnlyList<Sentence>> Texts { get; }

    /// <summary>All sentences, in the order of the report.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The figures by what they are about.</summary>
    public KnownFigures Known { get; }

    /// <summary>The objectives of the measured year, in the order by which texts number them.</summary>
    public IReadOnlyList<string> Objectives { get; }

    /// <summary>Tells whose a number is.</summary>
    public Belonging Belonging { get; }

    /// <summary>The numbers of the printed tables.</summary>
    public TableNumbers Tables { get; }
}
