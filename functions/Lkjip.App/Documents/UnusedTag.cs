namespace Lkjip.App.Documents;

/// <summary>Something that a report holds and a template does not show (tag yang tidak dipakai).</summary>
/// <param name="Tag">The name, with the groups and lists it lies in: "narasi.latarBelakang", "sasaran › indikator".</param>
/// <param name="Meaning">What it means, in Indonesian.</param>
internal sealed record UnusedTag(string Tag, string Meaning);
