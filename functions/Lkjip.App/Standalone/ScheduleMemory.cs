using System.Text.Json;

namespace Lkjip.App.Standalone;

/// <summary>Remembers in files when timers ran, so that a run missed while the service was down is made up for (ingatan jadwal).</summary>
/// <param name="folder">The folder, made when it is missing.</param>
internal sealed class ScheduleMemory(string folder)
{
    /// <summary>What is remembered of a timer; null for nothing, or nothing readable.</summary>
    public ScheduleStatus? Find(string timer)
    {
        try
        {
            return JsonSerializer.Deserialize<ScheduleStatus>(File.ReadAllBytes(FileOf(timer)));
        }
        catch (Exception failure) when (failure is IOException or JsonException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Remembers the status of a timer, whole or not at all.</summary>
    public void Keep(string timer, ScheduleStatus status)
    {
        Directory.CreateDirectory(folder);
        var temporary = $"{FileOf(timer)}.{Guid.NewGuid():N}";
        File.WriteAllBytes(temporary, JsonSerializer.SerializeToUtf8Bytes(status));
        File.Move(temporary, FileOf(timer), overwrite: true);
    }

    private string FileOf(string timer) => Path.Combine(folder, $"{timer}.json");
}
