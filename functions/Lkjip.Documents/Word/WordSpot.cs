namespace Lkjip.Documents.Word;

/// <summary>Where something stands in a Word template.</summary>
/// <param name="Place">In words: "isi, paragraf 12", "isi, tabel 2 baris 3 sel 1".</param>
/// <param name="Order">Its position in the order of the parts and their texts.</param>
internal sealed record WordSpot(string Place, int Order);
