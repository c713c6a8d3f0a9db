namespace Lkjip.Azure.Stores;

/// <summary>A file that was handed in and waits for what is to be done with it (berkas titipan).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">The name it had.</param>
/// <param name="Content">Its bytes.</param>
public sealed record KeptUpload(string Id, string Name, ReadOnlyMemory<byte> Content);
