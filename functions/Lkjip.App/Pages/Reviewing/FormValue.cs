namespace Lkjip.App.Pages.Reviewing;

/// <summary>A field of the reviewer's form (isian).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kept">What is kept.</param>
/// <param name="Shown">What the field shows: what was typed, else what is kept.</param>
/// <param name="IsTyped">True when something was typed that differs from what the page had shown.</param>
internal sealed record FormValue(string Name, string Kept, string Shown, bool IsTyped);
