using System.Text.Json.Nodes;
using Lkjip.App.Form.Cells;
using Lkjip.Domain.Assess;

namespace Lkjip.App.Form;

/// <summary>One cell of the form (isian).</summary>
/// <param name="Row">The row it stands in.</param>
/// <param name="Column">Its column.</param>
/// <param name="Slot">Where its value is kept; null for what is computed or does not apply.</param>
internal sealed record FormCell(FormRow Row, FormColumn Column, Slot? Slot)
{
    /// <summary>Its address, made of ids: it means the same in every version.</summary>
    public string Address => $"{Row.Address}/{Column.Id}";

    /// <summary>What is computed there; null for what is typed.</summary>
    public Figure? Figure { get; init; }

    /// <summary>True when it can be typed in.</summary>
    public bool IsInput => Slot is not null;

    /// <summary>The JSON path; null while nothing is stored there.</summary>
    public string? Path => Slot?.Path;

    /// <summary>What stands there, as a person types it.</summary>
    public string Text => Slot is null ? Figure?.Shown ?? "" : Column.Kind.Read(Slot.Node, Row.Grid.Report);

    /// <summary>True when a complete report has something here and this one has not.</summary>
    public bool IsMissing => IsInput && (Column.IsRequired || (Column.IsExpected && !Row.IsOptional)) && Text.Length == 0
        && Column.SatisfiedBy.All(other => Row.Cell(other) is not { Text.Length: > 0 });

    /// <summary>Stores what was typed; an emptied cell that the report cannot do without stays, empty.</summary>
    public void Write(string typed)
    {
        var value = Column.Kind.Write(typed, Row.Grid.Report);
        Slot!.Put(value is null && Column.IsRequired ? JsonValue.Create("") : value);
    }
}
