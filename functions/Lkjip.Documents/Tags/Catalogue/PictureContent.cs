namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Makes the value of a tag from a picture as the data holds it (gambar sebagai isi tag).</summary>
internal static class PictureContent
{
    /// <summary>The picture of a base64 text; null for none and for text that is no base64.</summary>
    public static PictureValue? Of(string? base64, string description)
    {
        var bytes = new byte[base64?.Length ?? 0];
        return base64 is not null && Convert.TryFromBase64String(base64, bytes, out var length)
            ? new PictureValue(bytes.AsMemory(0, length), description)
            : null;
    }
}
