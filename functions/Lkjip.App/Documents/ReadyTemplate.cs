using Lkjip.Azure.Stores;

namespace Lkjip.App.Documents;

/// <summary>A template of a report with the file that is in force for it (templat yang dipakai).</summary>
/// <param name="Template">What is made.</param>
/// <param name="Force">The uploaded version in force; null for the built-in file.</param>
internal sealed record ReadyTemplate(ReportTemplate Template, TemplateForce? Force)
{
    /// <summary>What the template is called where people read it.</summary>
    public string Name => Force?.FileName ?? Template.File;
}
