namespace Lkjip.App.Documents;

/// <summary>A template file and the document it makes.</summary>
/// <param name="Document">The name of the document, without extension.</param>
/// <param name="File">The file in the folder of templates.</param>
internal sealed record ReportTemplate(string Document, string File);
