using Lkjip.App.Documents;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Answers;

/// <summary>A version of a template as it is answered (jawaban versi templat).</summary>
internal sealed record TemplateAnswer(
    string Owner, string Kind, int Version, string File, long Size, string Sha256, int Errors, bool InForce, string By, DateTimeOffset At, string? Note)
{
    /// <summary>The answer for a version.</summary>
    /// <param name="version">The version.</param>
    /// <param name="force">What is in force for its owner and kind; null for nothing of his own.</param>
    public static TemplateAnswer Of(TemplateVersion version, TemplateForce? force) => new(
        version.Owner.Key, version.Kind, version.Number, version.FileName, version.Size, version.Sha256, version.Errors, force?.Number == version.Number,
        version.By, version.At, version.Note);

    /// <summary>All versions of an owner, by kind, oldest first.</summary>
    public static async Task<IReadOnlyList<TemplateAnswer>> ListAsync(StorageClients storage, TemplateOwner owner, CancellationToken cancellationToken)
    {
        var forces = await storage.Templates.InForceAsync(owner, cancellationToken).ToDictionaryAsync(force => force.Kind, StringComparer.Ordinal, cancellationToken);
        var answers = new List<TemplateAnswer>();
        foreach (var kind in TemplateKinds.All)
        {
            answers.AddRange(await storage.Templates.ListAsync(owner, kind.Id, cancellationToken)
                .Select(version => Of(version, forces.GetValueOrDefault(kind.Id))).ToListAsync(cancellationToken));
        }

        return answers;
    }
}
