namespace Lkjip.Documents.Packages;

/// <summary>A relationship of a part (hubungan antarbagian).</summary>
/// <param name="Id">The id inside its part.</param>
/// <param name="Type">The type, without the namespace in front: "image", "hyperlink".</param>
/// <param name="Target">The name of the part, without a slash in front, or the address outside.</param>
/// <param name="IsExternal">True when it points outside the package.</param>
public sealed record PackageRelationship(string Id, string Type, string Target, bool IsExternal);
