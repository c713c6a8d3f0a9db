using Lkjip.Domain.Assess;

namespace Lkjip.App.Pages.Editing;

/// <summary>An indicator or a budget item with its fields (butir formulir).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Fields">The fields that are always open.</param>
/// <param name="Parts">The fields of which the value is made: numerator, denominator, addends.</param>
internal sealed record FormItem(string Id, string Title, IReadOnlyList<FormField> Fields, IReadOnlyList<FormField> Parts)
{
    /// <summary>The computed figure of the stored version: achievement or absorption.</summary>
    public Figure? Result { get; init; }

    /// <summary>What the computed figure is.</summary>
    public string ResultLabel { get; init; } = "Capaian";

    /// <summary>True when the parts are in use and so stand open.</summary>
    public bool HasParts => Parts.Any(part => part.Typed.Length > 0 || part.IsWrong);

    /// <summary>All fields.</summary>
    public IEnumerable<FormField> All => Fields.Concat(Parts);
}
