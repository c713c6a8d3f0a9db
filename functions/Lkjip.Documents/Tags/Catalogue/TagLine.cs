namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A tag of the catalogue as a line to be read and copied (baris katalog).</summary>
/// <param name="Group">The name of the tag at the top that it belongs to.</param>
/// <param name="Path">Its name, with the groups it lies in.</param>
/// <param name="Inside">The lists in whose items it is written, outermost first.</param>
/// <param name="Text">How it is written in a template.</param>
/// <param name="Kind">What it stands for, in Indonesian.</param>
/// <param name="Meaning">What it means, in Indonesian.</param>
/// <param name="Sample">What it comes to in a report; null when the report has nothing there.</param>
public sealed record TagLine(string Group, string Path, IReadOnlyList<string> Inside, string Text, string Kind, string Meaning, string? Sample)
{
    /// <summary>True when every word is found in the name, the lists around it, the meaning or the example.</summary>
    public bool Has(IEnumerable<string> words)
    {
        var text = $"{string.Join(" ", Inside)} {Path} {Text} {Meaning} {Sample}";
        return words.All(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
