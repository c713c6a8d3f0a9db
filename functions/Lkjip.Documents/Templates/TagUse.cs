namespace Lkjip.Documents.Templates;

/// <summary>A tag as a template uses it (pemakaian tag).</summary>
/// <param name="Name">The name without signs and formats: "instansi.nama".</param>
/// <param name="Tag">The tag as written: "{{instansi.nama | kapital}}".</param>
/// <param name="Place">Where it stands: "isi, paragraf 12", "lembar 'Anggaran' sel D5".</param>
public sealed record TagUse(string Name, string Tag, string Place);
