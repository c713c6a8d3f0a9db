namespace Lkjip.App.Pages.Editing;

/// <summary>A group of the form: an objective with its indicators, a program with its budget items (kelompok isian).</summary>
internal sealed record FormSection(string Id, string Eyebrow, string Title, IReadOnlyList<FormItem> Items);
