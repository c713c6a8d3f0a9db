namespace Lkjip.Azure.Stores;

/// <summary>What became of an attempt to take a job.</summary>
public enum TakeOutcome
{
    /// <summary>The caller holds the lease now.</summary>
    Taken,

    /// <summary>Somebody else holds the lease.</summary>
    Busy,

    /// <summary>The job was put off and its time has not come.</summary>
    Early,

    /// <summary>The job has ended; a repeated message can be dropped.</summary>
    Ended,

    /// <summary>There is no such job; a forged or outlived message can be dropped.</summary>
    Missing,
}
