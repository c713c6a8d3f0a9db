using Lkjip.App.Administration;
using Lkjip.App.Documents;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;
using Lkjip.Documents.Packages;

namespace Lkjip.App.Templates;

/// <summary>Takes templates in and puts them in force: one way for the programming interface and the pages (penulisan templat).</summary>
/// <remarks>A template with errors is kept to be looked at, but never put in force. What is not safe to open is not kept.</remarks>
internal sealed class TemplateWriter(StorageClients storage, TemplateSource source, AuditTrail audit)
{
    private const int LongestNote = 500;
    private const int LongestFileName = 120;

    /// <summary>Keeps an upload as the next version, or says why not with everything that is wrong.</summary>
    public async Task<(Problem? Problem, TemplateVersion? Version)> UploadAsync(
        TemplateOwner owner, TemplateKind kind, TemplateUpload upload, Caller caller, CancellationToken cancellationToken)
    {
        if (upload.Content.IsEmpty)
        {
            return (new Problem("template-file-missing"), null);
        }

        var inspection = TemplateInspection.Of(upload.Content);
        if (!IsOf(kind, upload.Content))
        {
            return (new Problem("template-wrong-file", ("program", kind.Program), ("extension", kind.Extension)) { Findings = inspection.Findings }, null);
        }

        var version = new TemplateVersion
        {
            Owner = owner, Kind = kind.Id, FileName = NameOf(upload.FileName, kind), Extension = kind.Extension.TrimStart('.'), Errors = inspection.Errors,
            By = caller.Name, Note = upload.Note is { Length: > 0 } note ? note[..Math.Min(note.Length, LongestNote)] : null,
        };
        await audit.NoteAsync(caller, AuditActions.TemplateUploaded, Target(owner, kind), before: null, Told(version), version.Note, cancellationToken);
        return (null, await storage.Templates.AddAsync(version, upload.Content, cancellationToken));
    }

    /// <summary>Puts a version in force, or says why not.</summary>
    /// <param name="version">The version.</param>
    /// <param name="instead">The number of the owner's own version that was in force when the caller looked; null for none.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Problem?> PutInForceAsync(TemplateVersion version, int? instead, Caller caller, CancellationToken cancellationToken)
    {
        // Inspected anew: the tags a report offers may have changed since the upload.
        var compiled = await source.CompiledAsync(version.Sha256, version.Extension, cancellationToken);
        if (compiled.Template is null)
        {
            return new Problem("template-not-ready", ("version", Whole(version.Number))) { Findings = compiled.Findings };
        }

        var known = await storage.Templates.FindForceAsync(version.Owner, version.Kind, cancellationToken);
        if (known?.Number == version.Number)
        {
            return null;
        }

        if (known?.Number != instead)
        {
            return new Problem("template-force-stale");
        }

        await audit.NoteAsync(caller, AuditActions.TemplateInForce, $"{version.Owner} {version.Kind}", Told(known), Told(version), reason: null, cancellationToken);
        return await storage.Templates.PutInForceAsync(version, known, caller.Name, cancellationToken) ? null : new Problem("template-force-stale");
    }

    /// <summary>Takes the owner's own template out of force, so that what stands behind it holds again; or says why not.</summary>
    public async Task<Problem?> WithdrawAsync(TemplateOwner owner, TemplateKind kind, int? instead, Caller caller, CancellationToken cancellationToken)
    {
        var known = await storage.Templates.FindForceAsync(owner, kind.Id, cancellationToken);
        if (known is null)
        {
            return null;
        }

        if (known.Number != instead)
        {
            return new Problem("template-force-stale");
        }

        await audit.NoteAsync(caller, AuditActions.TemplateWithdrawn, Target(owner, kind), Told(known), after: null, reason: null, cancellationToken);
        return await storage.Templates.WithdrawAsync(known, cancellationToken) ? null : new Problem("template-force-stale");
    }

    private static bool IsOf(TemplateKind kind, ReadOnlyMemory<byte> content) =>
        PackageContent.Read(content, [])?.MainPart?.ContentType is { } type
        && type.Contains(kind.Extension == ".docx" ? "wordprocessingml.document.main" : "spreadsheetml.sheet.main", StringComparison.OrdinalIgnoreCase);

    private static string NameOf(string? name, TemplateKind kind)
    {
        var plain = string.Concat((name ?? "").Split('/', '\\')[^1].Where(c => !char.IsControl(c) && c is not ('"' or '<' or '>'))).Trim();
        return plain.Length is > 0 and <= LongestFileName ? plain : $"{kind.Id}{kind.Extension}";
    }

    private static string Target(TemplateOwner owner, TemplateKind kind) => $"{owner} {kind.Id}";

    private static object Told(TemplateVersion version) => new { version = version.Number == 0 ? (int?)null : version.Number, version.FileName, version.Errors };

    private static object? Told(TemplateForce? force) => force is null ? null : new { version = force.Number, force.FileName };

    private static string Whole(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
