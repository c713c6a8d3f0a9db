using System.Globalization;

namespace Lkjip.Azure.Backups;

/// <summary>A folder of backups: a set for each, and the bytes of all blobs once, under their hash (folder cadangan).</summary>
public sealed class BackupFolder
{
    private const string Unfinished = ".belum-selesai";
    private readonly string root;

    /// <summary>A folder; nothing is made or read yet.</summary>
    public BackupFolder(string root) => this.root = Path.GetFullPath(root);

    /// <summary>The file that says which blobs lie here.</summary>
    internal string FetchedFile => Path.Combine(root, "fetched.txt");

    private string SetsFolder => Path.Combine(root, "sets");

    /// <summary>The finished sets, oldest first.</summary>
    public IReadOnlyList<string> Sets() => !Directory.Exists(SetsFolder) ? [] :
        [.. Directory.GetDirectories(SetsFolder).Where(set => File.Exists(Path.Combine(set, BackupSet.ManifestFile))).Select(set => Path.GetFileName(set)!).Order(StringComparer.Ordinal)];

    /// <summary>A finished set, the newest when none is named; null when there is none.</summary>
    public BackupSet? Find(string? name) =>
        Sets().LastOrDefault(set => name is null || set == name) is { } found ? new(this, Path.Combine(SetsFolder, found)) : null;

    /// <summary>The file of a blob's bytes.</summary>
    internal string BlobFile(string sha256) => Path.Combine(root, "blobs", sha256[..2], sha256);

    /// <summary>A file to write into, in the same file system as all others.</summary>
    internal string NewFile() => Path.Combine(root, "blobs", $"{Guid.NewGuid():N}{Unfinished}");

    /// <summary>Lets nobody else write here until it is disposed; throws <see cref="IOException"/> when somebody does.</summary>
    internal FileStream Lock()
    {
        // Keys and all reports are in here: nobody else may look.
        MakePrivate(root);
        Directory.CreateDirectory(Path.Combine(root, "blobs"));
        Directory.CreateDirectory(SetsFolder);
        var held = new FileStream(Path.Combine(root, "lock"), FileMode.Create, FileAccess.Write, FileShare.None);
        foreach (var left in Directory.GetDirectories(SetsFolder, $"*{Unfinished}"))
            Directory.Delete(left, recursive: true);
        foreach (var left in Directory.GetFiles(Path.Combine(root, "blobs"), $"*{Unfinished}"))
            File.Delete(left);
        return held;
    }

    /// <summary>Begins a set; it has its name when it is finished.</summary>
    internal BackupSet Begin(DateTimeOffset at) => new(
        this, Directory.CreateDirectory(Path.Combine(SetsFolder, at.UtcDateTime.ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture) + Unfinished)).FullName);

    /// <summary>Gives a finished set its name.</summary>
    internal BackupSet Finish(BackupSet set)
    {
        var name = set.Folder[..^Unfinished.Length];
        Directory.Move(set.Folder, name);
        return new(this, name);
    }

    private static void MakePrivate(string folder)
    {
        if (Directory.Exists(folder))
            return;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
