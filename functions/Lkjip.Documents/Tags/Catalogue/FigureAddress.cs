using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Names each figure of the ledger by table, row and column, <c>angka.achievement.i2.actual</c> (alamat angka).</summary>
internal static class FigureAddress
{
    /// <summary>The figures of an assessment by their address; one without a value is empty text.</summary>
    public static NamedMembers Members(Assessment assessment)
    {
        var figures = assessment.Figures.DistinctBy(figure => figure.Address, StringComparer.Ordinal)
            .ToDictionary(figure => figure.Address, StringComparer.Ordinal);
        return new([.. figures.Keys], name => figures.TryGetValue(name, out var figure) ? FigureTag.Of(figure) ?? new TextValue("") : null);
    }
}
