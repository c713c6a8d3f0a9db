using System.Security.Cryptography;

namespace Lkjip.Documents.Word;

/// <summary>The pictures that a rendering adds to a document; the same bytes are added once.</summary>
internal sealed class NewPictures
{
    private readonly Dictionary<string, string> nameByHash = new(StringComparer.Ordinal);
    private readonly HashSet<(string Part, string Name)> used = [];

    /// <summary>Name and bytes of each new media part.</summary>
    public List<(string Name, ReadOnlyMemory<byte> Content)> Media { get; } = [];

    /// <summary>The new relationships: the part, the id, the target relative to the folder of the part.</summary>
    public List<(string Part, string Id, string Target)> Relationships { get; } = [];

    /// <summary>Adds a picture and returns the id of its relationship in a part.</summary>
    public string Add(string part, ReadOnlyMemory<byte> content, string extension)
    {
        var hash = Convert.ToHexString(SHA256.HashData(content.Span));
        if (!nameByHash.TryGetValue(hash, out var name))
        {
            nameByHash[hash] = name = $"lkjip{Media.Count + 1}{extension}";
            Media.Add(($"word/media/{name}", content));
        }

        var id = $"rIdLkjip{Path.GetFileNameWithoutExtension(name)["lkjip".Length..]}";
        if (used.Add((part, name)))
        {
            Relationships.Add((part, id, $"media/{name}"));
        }

        return id;
    }
}
