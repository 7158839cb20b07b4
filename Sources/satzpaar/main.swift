print("satzpaar")
