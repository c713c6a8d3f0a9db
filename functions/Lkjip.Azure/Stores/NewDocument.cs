namespace Lkjip.Azure.Stores;

/// <summary>A document to be archived (dokumen baru).</summary>
/// <param name="Name">Its name without extension, letters, digits and hyphens: "lkjip".</param>
/// <param name="Extension">Its extension without dot: "docx".</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
public sealed record NewDocument(string Name, string Extension, string ContentType, ReadOnlyMemory<byte> Content);
