namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A row of the cascade: a sub-activity, or nothing but the ceiling of the program (sub kegiatan pada matriks RKT).</summary>
/// <param name="Item">The sub-activity; null in the row of a program.</param>
/// <param name="Ceiled">What the ceiling of the row belongs to.</param>
internal sealed record CascadeSub(BudgetItemSource? Item, BudgetItemSource Ceiled);
