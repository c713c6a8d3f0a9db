using Lkjip.Domain.Assess;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-18: a wrong printed percentage is the one of another column of the same row (salah salin kolom).</summary>
/// <remarks>Tells where the number of R-ARI-03 comes from: the achievement printed where the progress belongs. Round hundreds are not judged.</remarks>
internal sealed class CopiedFromAnotherColumn() : ReviewRule("R-ARI-18", Severity.Note)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from number in context.Statements.Where(statement => statement.Match == StatedMatch.Different).Select(PrintedNumber.Of).OfType<PrintedNumber>()
        let figure = number.Figure
        where figure is { Kind: FigureKind.Percent, IsComputed: true } && number.Value % 100m != 0
        let source = context.Assessment.Figures.FirstOrDefault(other =>
            other is { Kind: FigureKind.Percent, IsComputed: true } && other.Row == figure.Row && other.Column != figure.Column && other.Displayed == number.Value)
        where source is not null
        let table = context.Assessment.Table(source.Table)
        select Found(
            number.Statement.Stated.Place, number.Statement.Stated.Value, figure.Shown, figure.Id,
            ("source", $"{table!.Title}, kolom {table.Columns.First(column => column.Id == source.Column).Header}"));
}
