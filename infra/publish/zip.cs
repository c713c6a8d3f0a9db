#:property RunAnalyzers=false
#:property PublishAot=false

// Packs a published folder for a Functions app: dotnet run zip.cs -- FOLDER FILE.zip
// Same files, same SOURCE_DATE_EPOCH: same bytes. Only what host.json names as the executable may be executed.
using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

const int RegularFile = 0x8000;
const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
const UnixFileMode Executable = Readable | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

var (folder, package) = (Path.GetFullPath(args[0]), Path.GetFullPath(args[1]));
using var host = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "host.json")));
var executable = host.RootElement.GetProperty("customHandler").GetProperty("description").GetProperty("defaultExecutablePath").GetString();
var time = DateTimeOffset.FromUnixTimeSeconds(long.Parse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH")!, CultureInfo.InvariantCulture));
var names = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
    .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();

using (var zip = ZipFile.Open(package, ZipArchiveMode.Create))
{
    foreach (var name in names)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = time;
        entry.ExternalAttributes = (RegularFile | (int)(name == executable ? Executable : Readable)) << 16;
        using var content = File.OpenRead(Path.Combine(folder, name));
        using var packed = entry.Open();
        content.CopyTo(packed);
    }
}

using var made = File.OpenRead(package);
var indonesian = new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };
Console.WriteLine($"Paket   {package}");
Console.WriteLine($"Versi   {FileVersionInfo.GetVersionInfo(Path.Combine(folder, $"{executable}.dll")).ProductVersion}");
Console.WriteLine($"Ukuran  {(made.Length / 1e6).ToString("N1", indonesian)} MB, {names.Count.ToString("N0", indonesian)} berkas, {(names.Sum(name => new FileInfo(Path.Combine(folder, name)).Length) / 1e6).ToString("N1", indonesian)} MB bila dibuka");
Console.WriteLine($"SHA-256 {Convert.ToHexStringLower(SHA256.HashData(made))}");
