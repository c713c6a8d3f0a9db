namespace Lkjip.App.Pages.Signing;

/// <summary>The form by which a signed document is handed back (formulir penyerahan).</summary>
/// <param name="Handler">The handler of the page; null where the action tells.</param>
internal sealed record SignedCopyForm(string? Handler);
